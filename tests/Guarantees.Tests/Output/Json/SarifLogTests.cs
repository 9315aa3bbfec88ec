using System.Text.Json.Nodes;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Json;

public sealed class SarifLogTests
{
    [Fact]
    public void A_run_has_the_tool_its_rules_and_columns_in_code_points()
    {
        var (log, run) = Sarif(new SmallKnowledgeBase());
        log["version"]!.GetValue<string>().Should().Be("2.1.0");
        run["columnKind"]!.GetValue<string>().Should().Be("unicodeCodePoints");
        var driver = run["tool"]!["driver"]!;
        driver["name"]!.GetValue<string>().Should().Be("claims");
        driver["version"]!.GetValue<string>().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        driver["rules"]!
            .AsArray()
            .Select(r => r!["id"]!.GetValue<string>())
            .Should()
            .Equal(RuleCatalog.Rules.Select(r => r.Code));
    }

    [Fact]
    public void Each_rule_has_help_as_text_and_as_Markdown()
    {
        var (_, run) = Sarif(new SmallKnowledgeBase());
        foreach (var rule in run["tool"]!["driver"]!["rules"]!.AsArray())
        {
            rule!["shortDescription"]!["text"]!.GetValue<string>().Should().NotBeEmpty();
            rule["fullDescription"]!["text"]!.GetValue<string>().Should().NotBeEmpty();
            rule["help"]!["text"]!.GetValue<string>().Should().Contain("Bad:").And.Contain("Good:");
            rule["help"]!["markdown"]!.GetValue<string>().Should().Contain("```");
            rule["defaultConfiguration"]!["level"]!.GetValue<string>().Should().BeOneOf("error", "warning", "note");
        }
    }

    [Fact]
    public void A_result_points_at_its_rule_and_its_place()
    {
        var (_, run) = Sarif(
            SmallKnowledgeBase.With(
                "name: Bridge, about: The bridge and its repair.}",
                "name: \U0001F309, about: The bridge and its repair., x: y}"
            )
        );
        var result = run["results"]!.AsArray().Single(r => r!["ruleId"]!.GetValue<string>() == "CLM006")!;
        run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().Should().Be("CLM006");
        var place = result["locations"]![0]!["physicalLocation"]!;
        place["artifactLocation"]!["uri"]!.GetValue<string>().Should().Be("claims.yaml");
        place["region"]!["startLine"]!.GetValue<int>().Should().Be(16);
        place["region"]!["startColumn"]!.GetValue<int>().Should().Be(62);
        result["message"]!["text"]!
            .GetValue<string>()
            .Should()
            .Be("unknown key `x` in a topic; help: use one of id, name, about");
    }

    [Fact]
    public void A_file_that_does_not_parse_is_a_notification_of_the_tool_too()
    {
        var (_, run) = Sarif(new SmallKnowledgeBase("format: [1\n"));
        var invocation = run["invocations"]![0]!;
        invocation["executionSuccessful"]!.GetValue<bool>().Should().BeFalse();
        var notification = invocation["toolExecutionNotifications"]!.AsArray().Single()!;
        notification["associatedRule"]!["id"]!.GetValue<string>().Should().Be("CLM002");
        notification["locations"]![0]!["physicalLocation"]!["region"]!["startColumn"]!.GetValue<int>().Should().Be(9);
        run["results"]!.AsArray().Select(r => r!["ruleId"]!.GetValue<string>()).Should().Equal("CLM002");
    }

    [Fact]
    public void A_completed_run_is_successful()
    {
        var (_, run) = Sarif(new SmallKnowledgeBase());
        run["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>().Should().BeTrue();
        run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void A_fingerprint_stays_when_the_lines_move()
    {
        var spoilt = SmallKnowledgeBase.Claims.Replace("level: named", "level: institution", StringComparison.Ordinal);
        var (before, after) = (Fingerprints(new(spoilt)), Fingerprints(new($"# a new first line\n{spoilt}")));
        after.Should().Equal(before).And.Contain("CLM301/city-could-repair");
    }

    [Fact]
    public void Two_findings_of_a_rule_on_one_claim_have_two_fingerprints() =>
        Fingerprints(
                SmallKnowledgeBase.With(
                    "statement: The city could repair the bridge if the state pays.",
                    "statement: The city repairs the bridge."
                )
            )
            .Should()
            .Contain(["CLM413/city-could-repair", "CLM413/city-could-repair/2"])
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void A_path_is_written_as_a_URI()
    {
        using var files = new SmallKnowledgeBase();
        File.Move(Path.Combine(files.Folder, "claims.yaml"), Path.Combine(files.Folder, "my claims#1.yaml"));
        var sarif = JsonNode.Parse(files.Run("check", "--format", "sarif", "--kb", "my claims#1.yaml").Out)!;
        sarif["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!
            .GetValue<string>()
            .Should()
            .Be("my%20claims%231.yaml");
    }

    private static string[] Fingerprints(SmallKnowledgeBase files) =>
        [
            .. Sarif(files).Run["results"]!
                .AsArray()
                .Select(r => r!["partialFingerprints"]!["codeAndClaim/v1"]!.GetValue<string>()),
        ];

    private static (JsonNode Log, JsonNode Run) Sarif(SmallKnowledgeBase files)
    {
        using (files)
        {
            var log = JsonNode.Parse(files.Run("check", "--format", "sarif").Out)!;
            return (log, log["runs"]!.AsArray().Single()!);
        }
    }
}
