using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class CheckScopeTests
{
    [Theory]
    [InlineData("--source", "first", "CLM201 CLM301", "checked 4 of 5 claims")]
    [InlineData("--source", "second", "CLM301", "checked 7 of 7 claims")]
    [InlineData("--claim", "first-bridge-closed", "CLM201", "checked 0 of 1 claim")]
    [InlineData("--claim", "second-toll-unfair", "CLM301", "checked 1 of 1 claim")]
    [InlineData("--claim", "second-bridge-open", "", "checked 1 of 1 claim")]
    public void A_check_of_a_part_reports_on_that_part(string option, string id, string codes, string summary)
    {
        using var files = new TwoReports(
            TwoReports
                .Claims.Replace("quote: The bridge is closed", "quote: The bridge was closed", StringComparison.Ordinal)
                .Replace(Toll("first", "bo"), Toll("first", "bo").Replace("named", "report"), StringComparison.Ordinal)
                .Replace(Toll("second", "cy"), Toll("second", "cy").Replace("named", "report"), StringComparison.Ordinal)
        );
        var run = files.Run("check", option, id, "--select", "CLM2,CLM3", "--ignore", "CLM315", "--format", "concise");
        string.Join(' ', run.Out.Split('\n').Where(l => l.Length > 0).Select(l => l.Split('[', ']')[1])).Should().Be(codes);
        run.Error.Should().StartWith(summary);
        run.Code.Should().Be(codes.Length == 0 ? ExitCode.Success : ExitCode.Failure);
    }

    [Fact]
    public void A_source_and_a_claim_narrow_each_other()
    {
        using var files = new TwoReports();
        files
            .Run("check", "--source", "first", "--claim", "second-toll-unfair")
            .Error.Should()
            .StartWith("checked 0 of 0 claims");
    }

    [Theory]
    [InlineData("--source", "frist", "--source: unknown source 'frist'; did you mean `first`")]
    [InlineData(
        "--claim",
        "first-bridge-close",
        "--claim: unknown claim 'first-bridge-close'; did you mean `first-bridge-closed`"
    )]
    public void An_unknown_id_is_a_usage_error(string option, string id, string message)
    {
        using var files = new TwoReports();
        var run = files.Run("check", option, id);
        (run.Code, run.Out).Should().Be((ExitCode.UsageError, ""));
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Text_shows_the_first_five_findings_of_a_rule_and_counts_the_others()
    {
        using var files = new TwoReports();
        var run = files.Run("check", "--select", "CLM701");
        run.Out.Split("warning[CLM701]").Should().HaveCount(6);
        run.Out.Should().EndWith("\nand 16 more (CLM701); --format concise shows them all\n");
        files.Run("check", "--select", "CLM701", "--format", "concise").Out.Split('\n').Should().HaveCount(22);
    }

    private static string Toll(string source, string speaker) =>
        $"{(source == "first" ? "The toll is unfair" : "The toll is not fair")}.\n    speaker: {speaker}\n    level: named";
}
