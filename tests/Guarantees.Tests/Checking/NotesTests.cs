using Guarantees.Cli;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Checking;

/// <summary>A note asks a reader to look.</summary>
public sealed class NotesTests
{
    private const string BridgeClosed = "quote: The bridge is closed\n    statement: The bridge is closed.";

    [Theory]
    [InlineData("CLM313")]
    [InlineData("CLM406")]
    [InlineData("CLM407")]
    [InlineData("CLM414")]
    public void The_rules_that_can_be_wrong_only_ask(string code) =>
        RuleCatalog.Rules.Single(r => r.Code == code).Severity.Should().Be(Severity.Note);

    [Fact]
    public void A_note_disappears_when_a_reader_accepts_the_claim()
    {
        using var files = SmallKnowledgeBase.With("statement: The bridge is closed.", "statement: The Thames Bridge is closed.");
        files.Codes().Should().Be("CLM407 44:16");
        var digest = Core.Reviews.Digest.Compute(files.Load().KnowledgeBase.Claims[2]).ToString();
        files.Run("check").Code.Should().Be(ExitCode.Success);
        files.Run("check", "--ignore", "CLM7", "--fail-on", "note").Code.Should().Be(ExitCode.Failure);

        var ledger = Path.Combine(files.Folder, "reviews.yaml");
        File.WriteAllText(ledger, Entry(digest, "accepted"));
        files.Codes().Should().BeEmpty();
        files.Run("check", "--ignore", "CLM7", "--fail-on", "note").Code.Should().Be(ExitCode.Success);

        File.WriteAllText(ledger, Entry(digest, "disputed, note: No."));
        files.Codes().Should().Be("CLM703 41:5, CLM407 44:16");
        File.WriteAllText(ledger, Entry($"v2:{new string('0', 16)}{digest[19..]}", "accepted"));
        files.Codes().Should().Be("CLM702 41:5, CLM407 44:16");
    }

    [Fact]
    public void A_suppression_on_an_accepted_claim_is_not_unused()
    {
        using var files = SmallKnowledgeBase.With(
            "statement: The bridge is closed.",
            "statement: The Thames Bridge is closed.\n    allow: [{code: CLM407, reason: The Thames Bridge.}]"
        );
        var digest = Core.Reviews.Digest.Compute(files.Load().KnowledgeBase.Claims[2]).ToString();
        File.WriteAllText(Path.Combine(files.Folder, "reviews.yaml"), Entry(digest, "accepted"));
        files.Codes().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Six boats sank in the U.S.", "6 boats sank in the US.")]
    [InlineData("6 boats sank in the US", "Six boats sank in the United States.")]
    [InlineData("Twenty-five American boats sank", "25 boats of the U.S. sank.")]
    [InlineData("The U.N. sent 12 British boats", "The United Nations sent twelve boats of the UK.")]
    public void One_number_and_one_country_have_several_names(string printed, string statement)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                BridgeClosed,
                $"quote: \"{printed}\"\n    statement: \"{statement}\"",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report.Replace("The bridge is closed", printed, StringComparison.Ordinal)
        );
        files.Findings().Select(f => f.Rule.Code).Should().NotContain("CLM407");
    }

    [Theory]
    [InlineData("Six boats sank in the U.S.", "7 boats sank in the US.")]
    [InlineData("Six boats sank in the U.S.", "Six boats sank in the UK.")]
    public void A_different_number_or_country_is_a_note(string printed, string statement)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                BridgeClosed,
                $"quote: \"{printed}\"\n    statement: \"{statement}\"",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report.Replace("The bridge is closed", printed, StringComparison.Ordinal)
        );
        files.Findings().Select(f => f.Rule.Code).Should().Contain("CLM407");
    }

    private static string Entry(string digest, string verdict) =>
        $"- {{of: claim bridge-closed, digest: {digest}, reviewer: other, date: 2026-11-22, verdict: {verdict}}}\n";
}
