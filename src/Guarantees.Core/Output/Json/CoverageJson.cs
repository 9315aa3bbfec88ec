using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Json;

/// <summary>Coverage as one JSON object. UTF-8, ends with a line break.</summary>
public static class CoverageJson
{
    /// <summary>Writes each report and the totals.</summary>
    public static void Write(Stream output, IReadOnlyCollection<SourceCoverage> coverage) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteArray("sources", coverage, c => Source(json, c));
                json.WriteNumber("words", coverage.Sum(c => c.Words));
                json.WriteNumber("accounted", coverage.Sum(c => c.CoveredWords));
                json.WriteNumber("connectives", coverage.Sum(c => c.Connectives));
                json.WriteEndObject();
            }
        );

    private static void Source(Utf8JsonWriter json, SourceCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteText("id", coverage.Source.Id);
        json.WriteText("reading", coverage.Source.Reading.ToTerm());
        json.WriteNumber("words", coverage.Words);
        json.WriteNumber("accounted", coverage.CoveredWords);
        json.WriteNumber("connectives", coverage.Connectives);
        json.WriteArray(
            "unaccounted",
            coverage.Uncovered,
            passage =>
            {
                json.WriteStartObject();
                json.WriteText("text", passage.Text);
                json.WriteNumber("line", passage.Line);
                json.WriteNumber("column", passage.Column);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }
}
