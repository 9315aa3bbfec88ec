using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Claims as one JSON array, or as one JSON object a line (NDJSON). UTF-8, ends in a line end.</summary>
public static class ClaimsAsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Indented))
        {
            var writer = new ClaimJson(json, index);
            json.WriteStartArray();
            foreach (var claim in claims)
            {
                writer.Write(claim);
                json.Flush();
            }
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims)
    {
        using var json = new Utf8JsonWriter(output, JsonText.OneLine);
        var writer = new ClaimJson(json, index);
        foreach (var claim in claims)
        {
            writer.Write(claim);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
