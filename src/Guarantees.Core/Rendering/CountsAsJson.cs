using System.Text.Json;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Counts as JSON: one object for each combination that some claim has, e.g. <c>{"speaker":"trump","level":"named","claims":2}</c>.</summary>
public static class CountsAsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, CountMatrix counts) =>
        JsonText.Document(output, json => json.Array(CountRecord.Of(counts), record => Record(json, counts, record)));

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, CountMatrix counts) =>
        JsonText.Lines(output, CountRecord.Of(counts), json => record => Record(json, counts, record));

    private static void Record(Utf8JsonWriter json, CountMatrix counts, CountRecord record)
    {
        json.WriteStartObject();
        json.Text(counts.Rows.Name, record.Row);
        if (counts.Columns is not null)
            json.Text(counts.Columns.Name, record.Column);
        json.WriteNumber("claims", record.Claims);
        json.WriteEndObject();
    }
}
