using System.Text.Json;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Counts as JSON: one object for each combination that some claim has, e.g. <c>{"speaker":"trump","level":"named","claims":2}</c>.</summary>
public static class CountsAsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, CountMatrix counts)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var record in CountRecord.Of(counts))
                Record(json, counts, record);
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, CountMatrix counts)
    {
        using var json = new Utf8JsonWriter(output, JsonText.OneLine);
        foreach (var record in CountRecord.Of(counts))
        {
            Record(json, counts, record);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

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
