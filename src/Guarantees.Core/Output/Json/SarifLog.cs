using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Json;

/// <summary>A check's report as SARIF 2.1.0 (OASIS). UTF-8, ends in a line end; valid whatever the files hold.</summary>
/// <param name="version">The tool's own version.</param>
/// <param name="show">Turns a path of the knowledge base into one for the reader.</param>
public sealed class SarifLog(string version, Func<string, string> show)
{
    private static readonly ImmutableArray<string> Codes = [.. RuleCatalog.Rules.Select(r => r.Code)];

    /// <summary>Writes one run. What kept a file from being read is a result and a notification of the tool too.</summary>
    public void Write(Stream output, CheckReport report) => JsonFormat.Document(output, json =>
    {
        json.WriteStartObject();
        json.Text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.Text("version", "2.1.0");
        json.Array("runs", [report], run => Run(json, run));
        json.WriteEndObject();
    });

    private void Run(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.Text("columnKind", "unicodeCodePoints");
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.Text("name", "claims");
        json.Text("version", version);
        json.Array("rules", RuleCatalog.Rules, rule => Rule(json, rule));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Array("invocations", [report], run => Invocation(json, run));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.Array("results", report.Findings, finding => Result(json, finding, Fingerprint(finding, seen)));
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.Text("id", rule.Code);
        Message(json, "shortDescription", rule.Title);
        Message(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("help");
        json.Text("text", $"{rule.Explanation}\n\nBad:\n{rule.Bad}\n\nGood:\n{rule.Good}");
        json.Text("markdown", RuleDocumentation.Help(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.Text("level", rule.Severity.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Invocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Unread.IsEmpty);
        json.Array("toolExecutionNotifications", report.Unread, finding =>
        {
            json.WriteStartObject();
            json.Text("level", finding.Rule.Severity.Word());
            Message(json, "message", finding.Message);
            json.WriteStartObject("associatedRule");
            RuleReference(json, "id", "index", finding);
            json.WriteEndObject();
            Location(json, finding);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void Result(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        RuleReference(json, "ruleId", "ruleIndex", finding);
        json.Text("level", finding.Rule.Severity.Word());
        var nearest = finding.Nearest is null ? "" : $"; nearest: {finding.Nearest}";
        Message(json, "message", $"{finding.Message}{nearest}; help: {finding.Help}");
        Location(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.Text("codeAndClaim/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void RuleReference(Utf8JsonWriter json, string id, string index, Finding finding)
    {
        json.Text(id, finding.Rule.Code);
        json.WriteNumber(index, Codes.IndexOf(finding.Rule.Code));
    }

    private void Location(Utf8JsonWriter json, Finding finding) => json.Array("locations", [finding.At], at =>
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.Text("uri", string.Join('/', show(at.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.Text("text", text);
        json.WriteEndObject();
    }

    // The same finding has the same fingerprint when its line moves; a claim's second one of a code is told apart by its rank.
    private static string Fingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var about = $"{finding.Rule.Code}/{finding.Claim ?? finding.At.Path}";
        var rank = seen[about] = seen.GetValueOrDefault(about) + 1;
        return rank == 1 ? about : $"{about}/{rank}";
    }
}
