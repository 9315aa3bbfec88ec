using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading.Yaml;

public sealed class SchemaValidatorTests
{
    [Fact]
    public void An_invalid_speaker_is_one_finding_however_many_claims_name_it()
    {
        using var files = SmallKnowledgeBase.With("kind: unnamed, count: 1", "kind: unnamed, count: one");
        files.Codes().Should().Be("CLM008 13:54");
    }

    [Fact]
    public void An_invalid_topic_is_one_finding()
    {
        using var files = SmallKnowledgeBase.With(", about: Who pays.", "");
        files.Codes().Should().Be("CLM007 17:5");
    }

    [Theory]
    [InlineData("money", "`topics` must be a list, not the text `money`")]
    [InlineData("money, the bridge, the state and all of its cities", "`topics` must be a list, not text")]
    [InlineData("", "`topics` must be a list, not nothing")]
    [InlineData("{a: b}", "`topics` must be a list, not a map")]
    public void A_list_of_the_file_is_a_list(string topics, string message)
    {
        using var files = SmallKnowledgeBase.With(
            "topics:\n  - {id: bridge, name: Bridge, about: The bridge and its repair.}\n  - {id: money, name: Money, about: Who pays.}",
            $"topics: {topics}"
        );
        files.Findings().First(f => f.Rule.Code == "CLM008").Message.Should().Be(message);
    }

    [Fact]
    public void An_unreadable_ledger_does_not_make_claims_unreviewed()
    {
        using var files = new SmallKnowledgeBase(ledger: "- [\n");
        Core.Checking.Checker.Run(files.Load())
            .Findings.Select(f => $"{f.Rule.Code} {f.Location.Path}")
            .Should()
            .Equal("CLM002 reviews.yaml");
    }

    [Fact]
    public void Unreadable_claims_make_no_reader_of_the_ledger_unknown()
    {
        using var files = new SmallKnowledgeBase(
            "[",
            ledger: "- {of: claim a, digest: x, reviewer: r, date: 2026-11-22, verdict: accepted}\n"
        );
        files.Codes().Should().Be("CLM002 1:1, CLM707 1:25");
    }
}
