using Guarantees.Core.Model;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

/// <summary>What follows from the rest need not be written, and a review holds either way.</summary>
public sealed class OmittedFieldsTests
{
    private const string Written =
        "    source: report\n    quote: The bridge is closed\n    statement: The bridge is closed.\n    speaker: report\n    level: report\n    act: states\n";

    [Theory]
    [InlineData("    statement: The bridge is closed.\n")]
    [InlineData("    act: states\n")]
    [InlineData("    source: report\n    quote: The bridge is closed\n")]
    [InlineData("    speaker: report\n    level: report\n")]
    public void Omitting_a_default_changes_neither_the_claim_nor_its_reviews(string piece)
    {
        var instead = piece.Contains("quote", StringComparison.Ordinal) ? "    quote: The bridge is closed\n" : "";
        using var files = new SmallKnowledgeBase(Replace(Written, Written.Replace(piece, instead, StringComparison.Ordinal)));
        using var whole = new SmallKnowledgeBase();
        files.Codes().Should().BeEmpty();
        Digest.Compute(Last(files)).Should().Be(Digest.Compute(Last(whole)));
    }

    [Fact]
    public void The_simplest_claim_is_its_quote_and_its_topics()
    {
        using var files = new SmallKnowledgeBase(Replace(Written, "    quote: The bridge is closed\n"));
        files.Codes().Should().BeEmpty();
        var claim = Last(files);
        (claim.Statement, claim.Act, claim.Speaker, claim.Source.Id)
            .Should()
            .Be(("The bridge is closed.", Act.States, Speaker.Report, "report"));
    }

    [Theory]
    [InlineData("the mayor will not raise taxes", "The mayor will not raise taxes.")]
    [InlineData("The bridge is closed.", "The bridge is closed.")]
    [InlineData("Is it?", "Is it?")]
    public void A_statement_that_is_left_out_is_the_quote_as_a_sentence(string quote, string statement)
    {
        using var files = new SmallKnowledgeBase(
            Replace(Written, $"    quote: \"{quote}\"\n"),
            SmallKnowledgeBase.Report.Replace("The bridge is closed.", "The bridge is closed. Is it?", StringComparison.Ordinal)
        );
        Last(files).Statement.Should().Be(statement);
    }

    [Fact]
    public void A_quote_in_two_pieces_needs_a_statement()
    {
        using var files = new SmallKnowledgeBase(Replace(Written, "    quote: [The bridge, closed]\n"));
        files.Findings().Select(f => f.Rule.Code).Should().Contain("CLM421");
        Last(files).Statement.Should().Be("The bridge … closed.");
    }

    [Theory]
    [InlineData("The bridge is open to walkers", "second")]
    [InlineData("he toll is unfair. Drivers", "")]
    [InlineData("The bridge is closed", "first")]
    [InlineData("toll", "")]
    [InlineData("e bridge is clos", "first")]
    public void The_source_is_the_one_report_that_has_the_quote(string quote, string source)
    {
        using var files = TwoReports.With(
            "    source: first\n    quote: The bridge is closed\n    statement: The bridge is closed to everybody.\n",
            $"    quote: {quote}\n"
        );
        var claim = files.Index().KnowledgeBase.Claims.SingleOrDefault(c => c.Id == "first-bridge-closed");
        (claim?.Source.Id ?? "").Should().Be(source);
        if (source.Length == 0)
            files
                .Run("check", "--format", "concise")
                .Out.Should()
                .Contain("error[CLM202] found in more than one report: first, second\n");
    }

    [Fact]
    public void Words_of_no_report_are_an_error()
    {
        using var files = TwoReports.With(
            "    source: first\n    quote: The bridge is closed\n",
            "    quote: The bridge was closed\n"
        );
        files.Run("check", "--format", "concise").Out.Should().Contain("error[CLM201] not found in any report\n");
    }

    [Fact]
    public void A_quote_that_may_be_from_an_unreadable_report_gets_no_finding()
    {
        using var files = TwoReports.With(
            "    source: first\n    quote: The bridge is closed\n",
            "    quote: The bridge is closed\n"
        );
        File.Delete(Path.Combine(files.Folder, "sources", "first.txt"));
        files.Run("check", "--format", "concise", "--select", "CLM2").Out.Should().BeEmpty();
    }

    private static string Replace(string piece, string instead)
    {
        SmallKnowledgeBase.Claims.Split(piece).Should().HaveCount(2);
        return SmallKnowledgeBase.Claims.Replace(piece, instead, StringComparison.Ordinal);
    }

    private static Claim Last(SmallKnowledgeBase files) => files.Load().KnowledgeBase.Claims[^1];
}
