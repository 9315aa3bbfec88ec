using System.Text.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Counts as JSON: one object for each combination that occurs, e.g. <c>{"speaker":"trump","level":"named","claims":2}</c>.</summary>
public static class CountsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, CrossTabulation counts) =>
        JsonFormat.WriteDocument(
            output,
            json => json.WriteArray(CountRow.FromCounts(counts), record => Record(json, counts, record))
        );

    /// <summary>Writes one object per line.</summary>
    public static void WriteLines(Stream output, CrossTabulation counts) =>
        JsonFormat.WriteLines(output, CountRow.FromCounts(counts), json => record => Record(json, counts, record));

    private static void Record(Utf8JsonWriter json, CrossTabulation counts, CountRow record)
    {
        json.WriteStartObject();
        json.WriteText(counts.Rows.Name, record.Row);
        if (counts.Columns is not null)
            json.WriteText(counts.Columns.Name, record.Column);
        json.WriteNumber("claims", record.Claims);
        json.WriteEndObject();
    }
}
