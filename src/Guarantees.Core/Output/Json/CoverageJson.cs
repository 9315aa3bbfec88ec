using System.Text.Json;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Json;

/// <summary>Coverage as one JSON object. UTF-8, ends in a line end.</summary>
public static class CoverageJson
{
    /// <summary>Writes each report and the sums.</summary>
    public static void Write(Stream output, IReadOnlyCollection<SourceCoverage> coverage) => JsonFormat.Document(output, json =>
    {
        json.WriteStartObject();
        json.Array("sources", coverage, c => Source(json, c));
        json.WriteNumber("words", coverage.Sum(c => c.Words));
        json.WriteNumber("accounted", coverage.Sum(c => c.Accounted));
        json.WriteNumber("joints", coverage.Sum(c => c.Joints));
        json.WriteEndObject();
    });

    private static void Source(Utf8JsonWriter json, SourceCoverage coverage)
    {
        json.WriteStartObject();
        json.Text("id", coverage.Source.Id);
        json.WriteNumber("words", coverage.Words);
        json.WriteNumber("accounted", coverage.Accounted);
        json.WriteNumber("joints", coverage.Joints);
        json.Array("unaccounted", coverage.Unaccounted, passage =>
        {
            json.WriteStartObject();
            json.Text("text", passage.Text);
            json.WriteNumber("line", passage.Line);
            json.WriteNumber("column", passage.Column);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
