using System.Text.Json;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Json;

/// <summary>The report of a check as JSON. UTF-8, ends with a line break.</summary>
public static class FindingsJson
{
    /// <summary>Writes the report; <paramref name="show"/> converts a path in the knowledge base to the path to show.</summary>
    public static void Write(Stream output, CheckReport report, Func<string, string> show) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("claims", report.Claims);
                json.WriteNumber("checked", report.CheckedClaims);
                json.WriteNumber("words", report.Words);
                json.WriteNumber("accounted", report.CoveredWords);
                json.WriteArray("progress", report.Progress, p => Progress(json, p, show));
                json.WriteArray("findings", report.Findings, f => Finding(json, f, show));
                json.WriteEndObject();
            }
        );

    private static void Progress(Utf8JsonWriter json, ReadingProgress progress, Func<string, string> show)
    {
        json.WriteStartObject();
        json.WriteText("source", progress.Coverage.Source.Id);
        json.WriteNumber("sentences", progress.Sentences.Length);
        json.WriteNumber("read", progress.ReadSentences);
        json.WriteNumber("words", progress.Coverage.Words);
        json.WriteNumber("accounted", progress.Coverage.CoveredWords);
        json.WritePropertyName("next");
        if (progress.Next is { } next)
        {
            json.WriteStartObject();
            json.WriteText("path", show(progress.Coverage.Source.File));
            json.WriteNumber("line", next.Line);
            json.WriteNumber("column", next.Column);
            json.WriteText("text", next.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding, Func<string, string> show)
    {
        json.WriteStartObject();
        json.WriteText("code", finding.Rule.Code);
        json.WriteText("severity", finding.Rule.Severity.ToTerm());
        json.WriteText("path", show(finding.Location.Path));
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteText("claim", finding.Claim);
        json.WriteText("message", finding.Message);
        json.WriteText("help", finding.Nearest is null ? finding.Help : $"nearest: {finding.Nearest}; {finding.Help}");
        json.WriteEndObject();
    }
}
