using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

/// <summary>Smaller fields of the format, from the file to what is shown.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Identical_lines_are_distinguished_by_number()
    {
        const string Report = SmallKnowledgeBase.Report + "\nShare\nMore\nShare";
        const string Skipped = "  - {source: report, quote: Comments, reason: furniture}\n";
        using var ambiguous = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                Skipped,
                Skipped + "  - {source: report, quote: Share, reason: furniture}\n",
                StringComparison.Ordinal
            ),
            Report
        );
        var finding = ambiguous.Findings().Single();
        (finding.Rule.Code, finding.Help).Should().Be(("CLM202", "write the line you mean: `paragraph: 4` or `paragraph: 6`"));

        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                Skipped,
                Skipped
                    + "  - {source: report, quote: Share, paragraph: 4, reason: furniture}\n"
                    + "  - {source: report, quote: More, reason: heading}\n"
                    + "  - {source: report, quote: Share, paragraph: 6, reason: furniture}\n",
                StringComparison.Ordinal
            ),
            Report
        );
        files.Codes().Should().BeEmpty();
        files
            .Load()
            .KnowledgeBase.Skipped.Select(s => s.Id)
            .Should()
            .Equal("report:3:1", "report:4:1", "report:5:1", "report:6:1");
    }

    [Fact]
    public void A_paragraph_that_the_report_does_not_have_is_an_error()
    {
        using var files = SmallKnowledgeBase.With("quote: Comments,", "quote: Comments, paragraph: 4,");
        files.Findings().Single().Message.Should().Be("report has no paragraph 4; its last is 3");
    }

    [Fact]
    public void A_question_is_skipped_and_shown_in_place()
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                "quote: Comments, reason: furniture",
                "quote: Who pays?, reason: question",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report.Replace("Comments", "Who pays?", StringComparison.Ordinal)
        );
        files.Codes().Should().BeEmpty();
        files.Run("render", "--format", "html").Out.Should().Contain("<p class=\"text question\" ");
    }

    [Fact]
    public void A_condition_can_be_set_by_the_report()
    {
        using var before = new SmallKnowledgeBase();
        using var files = SmallKnowledgeBase.With("quote: if the state pays}", "quote: if the state pays, by: report}");
        files.Codes().Should().BeEmpty();
        var row = JsonNode.Parse(files.Run("conditions", "--json").Out)!.AsArray().Single()!;
        row["by"]!["id"]!.GetValue<string>().Should().Be("report");
        files.Run("conditions", "--format", "csv").Out.Should().StartWith("kind,quote,gates,limit,by,").And.Contain(",report,");
        files.Run("show", "city-could-repair").Out.Should().Contain("“if the state pays” (set by the report)");
        Changed(before, files).Should().Equal("reading");

        using var same = SmallKnowledgeBase.With("quote: if the state pays}", "quote: if the state pays, by: speaker}");
        JsonNode.Parse(same.Run("show", "city-could-repair", "--json").Out)![0]!["conditions"]![0]!["by"]!["id"]!
            .GetValue<string>()
            .Should()
            .Be("ann");
        Changed(before, same).Should().BeEmpty();
    }

    [Fact]
    public void Facts_given_by_the_curator_differ_from_printed_ones()
    {
        using var files = SmallKnowledgeBase.With(
            "    about: A report made up for tests.\n",
            "    about: A report made up for tests.\n    title: Tolls\n    publisher: The Gazette\n    given: [publisher]\n"
        );
        var source = files.Load().KnowledgeBase.Sources.Single();
        Introduction
            .DescribeSource(source)
            .Should()
            .Be("Title: Tolls. Publisher: The Gazette (given by the curator). It prints no date or address.");
        files.Run("render").Out.Should().Contain("Publisher: The Gazette (given by the curator).");
        files.Run("render", "--format", "json").Out.Should().Contain("\"given\": [\n        \"publisher\"");
        using var wrong = SmallKnowledgeBase.With("    about: A report", "    given: [author]\n    about: A report");
        wrong.Findings().Select(f => f.Rule.Code).Should().Contain("CLM009");
    }

    [Fact]
    public void One_utterance_in_two_reports_is_repeated_and_does_not_agree()
    {
        using var files = TwoReports.With("to: second-toll-unfair, type: agrees", "to: second-toll-unfair, type: repeats");
        var pair = Guarantees
            .Core.Queries.ReportComparer.Compare(files.Index(), new HashSet<string>(), new HashSet<string>())
            .Pairs.Single(p => p.To.Id == "second-toll-unfair");
        (pair.Relation.Type, pair.Agreement).Should().Be((RelationType.Repeats, null));
        foreach (var format in new[] { "text", "markdown" })
            files.Run("compare", "--format", format).Out.Should().Contain("REPETITION: both print the same utterance");
        files.Run("render", "--format", "html").Out.Should().Contain("repeats");
    }

    [Theory]
    [InlineData("We could repair the bridge if the state pays.", "CLM420 22:16")]
    [InlineData("The city could repair it here if the state pays the bridge, \"as we said\".", "CLM420 22:16")]
    [InlineData("The city could repair the bridge if the US state pays.", "CLM407 22:16")]
    public void A_statement_with_an_unresolved_reference_is_a_note(string statement, string findings)
    {
        using var files = SmallKnowledgeBase.With(
            "statement: The city could repair the bridge if the state pays.",
            $"statement: '{statement}'"
        );
        string.Join(
                ", ",
                files
                    .Findings()
                    .Where(f => f.Rule.Code != "CLM419")
                    .Select(f => $"{f.Rule.Code} {f.Location.Line}:{f.Location.Column}")
            )
            .Should()
            .Be(findings);
    }

    private static ImmutableArray<string> Changed(SmallKnowledgeBase before, SmallKnowledgeBase after) =>
        Digest
            .Compute(after.Load().KnowledgeBase.Claims[0])
            .GetChangedParts(Digest.Compute(before.Load().KnowledgeBase.Claims[0]));
}
