using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
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
            new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [CreateRun(report)]),
            OutputContext.Indented.Log
        );

    private Run CreateRun(CheckReport report)
    {
        var tool = new JsonObject
        {
            ["driver"] = new JsonObject
            {
                ["name"] = "claims",
                ["version"] = version,
                ["rules"] = new JsonArray([.. RuleCatalog.Rules.Select(CreateRule)]),
            },
        };
        return new Run("unicodeCodePoints", tool, [CreateInvocation(report)], CreateResults(report));
    }

    private static JsonObject CreateRule(Rule rule) =>
        new()
        {
            ["id"] = rule.Code,
            ["shortDescription"] = CreateMessage(rule.Title),
            ["fullDescription"] = CreateMessage(rule.Explanation),
            ["help"] = new JsonObject
            {
                ["text"] = $"{rule.Explanation}\n\nBad:\n{rule.BadExample}\n\nGood:\n{rule.GoodExample}",
                ["markdown"] = RuleDocumentation.RenderHelp(rule),
            },
            ["defaultConfiguration"] = new JsonObject { ["level"] = rule.Severity.ToTerm() },
        };

    private JsonObject CreateInvocation(CheckReport report) =>
        new()
        {
            ["executionSuccessful"] = report.UnreadableFiles.IsEmpty,
            ["toolExecutionNotifications"] = new JsonArray([.. report.UnreadableFiles.Select(CreateNotification)]),
        };

    private JsonObject CreateNotification(Finding finding) =>
        new()
        {
            ["level"] = finding.Rule.Severity.ToTerm(),
            ["message"] = CreateMessage(finding.Message),
            ["associatedRule"] = new JsonObject { ["id"] = finding.Rule.Code, ["index"] = Codes.IndexOf(finding.Rule.Code) },
            ["locations"] = CreateLocations(finding.Location),
        };

    private IEnumerable<JsonObject> CreateResults(CheckReport report)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            var nearest = finding.Nearest is null ? "" : $"; nearest: {finding.Nearest}";
            yield return new JsonObject
            {
                ["ruleId"] = finding.Rule.Code,
                ["ruleIndex"] = Codes.IndexOf(finding.Rule.Code),
                ["level"] = finding.Rule.Severity.ToTerm(),
                ["message"] = CreateMessage($"{finding.Message}{nearest}; help: {finding.Help}"),
                ["locations"] = CreateLocations(finding.Location),
                ["partialFingerprints"] = new JsonObject { ["codeAndClaim/v1"] = CreateFingerprint(finding, seen) },
            };
        }
    }

    private JsonArray CreateLocations(Location location) =>
        new(
            new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject
                    {
                        ["uri"] = string.Join('/', show(location.Path).Split('/').Select(Uri.EscapeDataString)),
                    },
                    ["region"] = new JsonObject { ["startLine"] = location.Line, ["startColumn"] = location.Column },
                },
            }
        );

    private static JsonObject CreateMessage(string text) => new() { ["text"] = text };

    // A finding keeps its fingerprint when its line moves; several findings of one rule on a claim are numbered.
    private static string CreateFingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var about = $"{finding.Rule.Code}/{finding.Claim ?? finding.Location.Path}";
        var rank = seen[about] = seen.GetValueOrDefault(about) + 1;
        return rank == 1 ? about : $"{about}/{rank}";
    }

    internal sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<Run> Runs);

    /// <summary>A run; its results are created while they are written, because there may be many.</summary>
    internal sealed record Run(
        string ColumnKind,
        JsonObject Tool,
        IEnumerable<JsonObject> Invocations,
        IEnumerable<JsonObject> Results
    );
}
