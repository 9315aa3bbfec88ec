using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Json;

/// <summary>The report of a check as SARIF 2.1.0 (OASIS). UTF-8, ends with a line break; valid whatever the files contain.</summary>
/// <param name="version">The version of the tool.</param>
/// <param name="show">Converts a path in the knowledge base to the path to show.</param>
public sealed class SarifLog(string version, Func<string, string> show)
{
    private static readonly ImmutableArray<string> Codes = [.. RuleCatalog.Rules.Select(r => r.Code)];

    /// <summary>Writes one run. A finding because of which a file could not be read is both a result and a tool notification.</summary>
    public void Write(Stream output, CheckReport report) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteText("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.WriteText("version", "2.1.0");
                json.WriteArray("runs", [report], run => Run(json, run));
                json.WriteEndObject();
            }
        );

    private void Run(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteText("columnKind", "unicodeCodePoints");
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteText("name", "claims");
        json.WriteText("version", version);
        json.WriteArray("rules", RuleCatalog.Rules, rule => Rule(json, rule));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteArray("invocations", [report], run => Invocation(json, run));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteArray("results", report.Findings, finding => Result(json, finding, Fingerprint(finding, seen)));
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteText("id", rule.Code);
        Message(json, "shortDescription", rule.Title);
        Message(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("help");
        json.WriteText("text", $"{rule.Explanation}\n\nBad:\n{rule.BadExample}\n\nGood:\n{rule.GoodExample}");
        json.WriteText("markdown", RuleDocumentation.RenderHelp(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteText("level", rule.Severity.ToTerm());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Invocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.UnreadableFiles.IsEmpty);
        json.WriteArray(
            "toolExecutionNotifications",
            report.UnreadableFiles,
            finding =>
            {
                json.WriteStartObject();
                json.WriteText("level", finding.Rule.Severity.ToTerm());
                Message(json, "message", finding.Message);
                json.WriteStartObject("associatedRule");
                RuleReference(json, "id", "index", finding);
                json.WriteEndObject();
                Location(json, finding);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private void Result(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        RuleReference(json, "ruleId", "ruleIndex", finding);
        json.WriteText("level", finding.Rule.Severity.ToTerm());
        var nearest = finding.Nearest is null ? "" : $"; nearest: {finding.Nearest}";
        Message(json, "message", $"{finding.Message}{nearest}; help: {finding.Help}");
        Location(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteText("codeAndClaim/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void RuleReference(Utf8JsonWriter json, string id, string index, Finding finding)
    {
        json.WriteText(id, finding.Rule.Code);
        json.WriteNumber(index, Codes.IndexOf(finding.Rule.Code));
    }

    private void Location(Utf8JsonWriter json, Finding finding) =>
        json.WriteArray(
            "locations",
            [finding.Location],
            at =>
            {
                json.WriteStartObject();
                json.WriteStartObject("physicalLocation");
                json.WriteStartObject("artifactLocation");
                json.WriteText("uri", string.Join('/', show(at.Path).Split('/').Select(Uri.EscapeDataString)));
                json.WriteEndObject();
                json.WriteStartObject("region");
                json.WriteNumber("startLine", at.Line);
                json.WriteNumber("startColumn", at.Column);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", text);
        json.WriteEndObject();
    }

    // A finding keeps its fingerprint when its line moves; several findings of one rule on a claim are numbered.
    private static string Fingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var about = $"{finding.Rule.Code}/{finding.Claim ?? finding.Location.Path}";
        var rank = seen[about] = seen.GetValueOrDefault(about) + 1;
        return rank == 1 ? about : $"{about}/{rank}";
    }
}
