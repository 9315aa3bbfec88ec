using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class CoverageCommandTests
{
    [Fact]
    public void A_report_read_to_the_end_has_no_unaccounted_word()
    {
        using var files = new SmallKnowledgeBase();
        var run = files.Run("coverage");
        run.Code.Should().Be(0);
        run.Out.Should().Be("report  28 words: 28 covered, 0 linking words, 0 missing\n");
    }

    [Fact]
    public void Uncovered_text_is_listed_with_its_location()
    {
        using var files = SmallKnowledgeBase.With("quote: The bridge is closed", "quote: The bridge");
        var run = files.Run("coverage", "report");
        run.Code.Should().Be(1);
        run.Out.Should().Be("report  28 words: 26 covered, 0 linking words, 2 missing\n  report:2:57  \"is closed\"\n");
    }

    [Fact]
    public void A_linking_word_need_not_be_covered()
    {
        using var files = new SmallKnowledgeBase(
            report: SmallKnowledgeBase.Report.Replace(
                "The bridge is closed.",
                "But The bridge is closed.",
                StringComparison.Ordinal
            )
        );
        files
            .Run("coverage", "--format", "json")
            .Out.Should()
            .Be(
                """
                {
                  "sources": [
                    {
                      "id": "report",
                      "reading": "complete",
                      "words": 29,
                      "accounted": 28,
                      "connectives": 1,
                      "unaccounted": []
                    }
                  ],
                  "words": 29,
                  "accounted": 28,
                  "connectives": 1
                }

                """
            );
    }

    [Fact]
    public void An_unknown_source_is_a_usage_error()
    {
        using var files = new SmallKnowledgeBase();
        var run = files.Run("coverage", "reprot");
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("claims: coverage: unknown source 'reprot'; did you mean `report`?\n");
    }
}
