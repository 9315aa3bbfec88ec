using System.Text.Json.Nodes;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>A report that is still being read.</summary>
public sealed class ReadingInProgressTests : IDisposable
{
    private static readonly string BridgeClosed = SmallKnowledgeBase.Claims.Split("  - id: bridge-closed")[1].Split("relations:")[
        0
    ];

    private readonly SmallKnowledgeBase _files = new(
        InProgress(SmallKnowledgeBase.Claims)
            .Replace($"  - id: bridge-closed{BridgeClosed}", "", StringComparison.Ordinal)
            .Replace("to: bridge-closed", "to: no-tax-rise", StringComparison.Ordinal)
            .Replace("skipped:\n  - {source: report, quote: Comments, reason: furniture}\n", "", StringComparison.Ordinal)
    );

    [Fact]
    public void Uncovered_words_are_reported_as_progress()
    {
        var run = _files.Run("check", "--ignore", "CLM7");
        run.Code.Should().Be(ExitCode.Success);
        run.Out.Should().Be("report: 2 of 4 sentences, 23 of 28 words; next sources/report.txt:2:46 The bridge is closed.\n");
    }

    [Fact]
    public void Json_has_the_progress_and_the_next_sentence()
    {
        var progress = JsonNode.Parse(_files.Run("check", "--json").Out)!["progress"]!.AsArray().Single()!;
        progress["sentences"]!.GetValue<int>().Should().Be(4);
        progress["read"]!.GetValue<int>().Should().Be(2);
        progress["next"]!["column"]!.GetValue<int>().Should().Be(46);
        progress["next"]!["text"]!.GetValue<string>().Should().Be("The bridge is closed.");
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_document_shows_reading_progress_and_omits_the_comparison_of_a_single_report(string format)
    {
        var document = _files.Run("render", "--format", format).Out;
        document.Should().Contain("One report, still being read, 2 of 4 sentences so far: 2 claims");
        document.Should().NotContain("Every word of the reports").And.NotContain("the other report").And.NotContain(">Compare<");
        document.Should().Contain("are still unread");
    }

    [Fact]
    public void Coverage_lists_the_words_and_does_not_fail()
    {
        var run = _files.Run("coverage");
        run.Code.Should().Be(ExitCode.Success);
        run.Out.Should()
            .Be(
                "report  28 words: 23 covered, 0 linking words, 5 missing; in progress, 2 of 4 sentences read\n"
                    + "  report:2:46  \"The bridge is closed\"\n  report:3:1  \"Comments\"\n"
            );
    }

    [Fact]
    public void The_end_of_a_reading_is_announced()
    {
        using var files = new SmallKnowledgeBase(InProgress(SmallKnowledgeBase.Claims));
        files
            .Run("check", "--ignore", "CLM7")
            .Out.Should()
            .Be("report: 3 of 3 sentences, 28 of 28 words; the report is fully covered: remove `reading: in-progress`\n");
    }

    [Fact]
    public void A_base_without_claims_is_valid_while_its_report_is_being_read()
    {
        using var files = new SmallKnowledgeBase(InProgress(SmallKnowledgeBase.Claims).Split("claims:")[0] + "claims: []\n");
        files.Codes().Should().BeEmpty();
        files.Run("check").Code.Should().Be(ExitCode.Failure, "nothing was checked");
        files.Run("list").Code.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void A_complete_report_has_errors_instead()
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase
                .Claims.Replace("SHA256\n", "SHA256\n    reading: complete\n", StringComparison.Ordinal)
                .Replace("quote: The bridge is closed", "quote: The bridge", StringComparison.Ordinal)
        );
        files.Codes().Should().Be("CLM601 2:57");
    }

    public void Dispose() => _files.Dispose();

    private static string InProgress(string claims) =>
        claims.Replace("SHA256\n", "SHA256\n    reading: in-progress\n", StringComparison.Ordinal);
}
