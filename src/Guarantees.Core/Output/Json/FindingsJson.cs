using System.Text.Json;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Output.Json;

/// <summary>A check's report as JSON. UTF-8, ends in a line end.</summary>
public static class FindingsJson
{
    /// <summary>Writes the report; <paramref name="show"/> turns a path of the knowledge base into one for the reader.</summary>
    public static void Write(Stream output, CheckReport report, Func<string, string> show) => JsonFormat.Document(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("claims", report.Claims);
        json.WriteNumber("checked", report.Checked);
        json.WriteNumber("words", report.Words);
        json.WriteNumber("accounted", report.Accounted);
        json.Array("findings", report.Findings, f => Finding(json, f, show));
        json.WriteEndObject();
    });

    private static void Finding(Utf8JsonWriter json, Finding finding, Func<string, string> show)
    {
        json.WriteStartObject();
        json.Text("code", finding.Rule.Code);
        json.Text("severity", finding.Rule.Severity.Word());
        json.Text("path", show(finding.At.Path));
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.Text("claim", finding.Claim);
        json.Text("message", finding.Message);
        json.Text("help", finding.Nearest is null ? finding.Help : $"nearest: {finding.Nearest}; {finding.Help}");
        json.WriteEndObject();
    }
}
