using System.Text.Json.Nodes;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Counts as JSON: one object for each combination that occurs, e.g. <c>{"speaker":"trump","level":"named","claims":2}</c>.</summary>
public static class CountsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, CrossTabulation counts) =>
        JsonFormat.WriteDocument(output, CreateRows(counts), OutputContext.Indented.IEnumerableJsonObject);

    /// <summary>Writes one object per line.</summary>
    public static void WriteLines(Stream output, CrossTabulation counts) =>
        JsonFormat.WriteLines(output, CreateRows(counts), OutputContext.Compact.JsonObject);

    private static IEnumerable<JsonObject> CreateRows(CrossTabulation counts)
    {
        foreach (var (row, column, claims) in CountRow.FromCounts(counts))
        {
            var result = new JsonObject { [counts.Rows.Name] = row };
            if (counts.Columns is { } columns)
                result[columns.Name] = column;
            result["claims"] = claims;
            yield return result;
        }
    }
}
