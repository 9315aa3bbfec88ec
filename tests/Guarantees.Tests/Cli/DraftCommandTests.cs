using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class DraftCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DraftCommandTests()
    {
        _folder.Run("init");
        _folder.Write("harbor.txt", HarborReport.Text);
        _folder.Run("add", "harbor.txt").Code.Should().Be(0);
    }

    [Fact]
    public void The_draft_of_a_report_is_pinned() => Snapshot.Matches("draft-harbor.yaml", _folder.Run("draft", "harbor").Out);

    [Fact]
    public void The_next_sentence_comes_with_its_neighbors_and_cues() =>
        Snapshot.Matches("draft-harbor-next.yaml", _folder.Run("draft", "harbor", "--next").Out);

    [Fact]
    public void Only_the_chosen_lines_are_drafted()
    {
        var run = _folder.Run("draft", "harbor", "3");
        run.Out.Should().Contain("# harbor:3:").And.NotContain("# harbor:2:").And.NotContain("# harbor:5:");
    }

    [Fact]
    public void Claimed_words_are_not_drafted_again()
    {
        var all = _folder.Run("draft", "harbor", "3").Out;
        Paste(all);
        _folder.Run("draft", "harbor", "3").Out.Should().StartWith("# these words have their claims");
        _folder.Run("draft", "harbor", "3", "5").Out.Should().Contain("# harbor:5:").And.NotContain("# harbor:3:");
    }

    [Fact]
    public void Only_the_unread_rest_of_a_sentence_is_drafted()
    {
        const string Sentence = "The toll rose to ten dollars, and the ferry was closed by the storm.";
        using var other = new TemporaryFolder();
        other.Run("init");
        other.Write("toll.txt", $"{Sentence}\n\nNobody was hurt by it in the end.");
        other.Run("add", "toll.txt").Code.Should().Be(0);
        other.Write(
            "claims.yaml",
            other
                .Read("claims.yaml")
                .Replace("claims: []", "claims:\n  - {id: toll-rose, quote: The toll rose to ten dollars, topics: [general]}")
        );
        var next = other.Run("draft", "toll", "--next").Out;
        next.Should().Contain("    quote: the ferry was closed by the storm\n").And.NotContain("in place of []");
        next.Should().Contain("(sentence 1 of 2)");
    }

    [Fact]
    public void A_draft_writes_nothing()
    {
        var before = _folder.Read("claims.yaml");
        _folder.Run("draft", "harbor");
        _folder.Read("claims.yaml").Should().Be(before);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft", "harbour")]
    [InlineData("draft", "harbor", "x")]
    [InlineData("draft", "harbor", "0")]
    [InlineData("draft", "harbor", "99")]
    [InlineData("draft", "harbor", "2", "--next")]
    public void Invalid_use_is_a_usage_error(params string[] args)
    {
        var run = _folder.Run(args);
        (run.Code, run.Out).Should().Be((2, ""), run.Error);
        run.Error.Should().StartWith("claims: ");
    }

    private void Paste(string draft)
    {
        var parts = draft.Split("  # under `claims:`, in place of []\n");
        var speakers = parts[0].Split('\n', 2)[^1];
        var yaml = _folder
            .Read("claims.yaml")
            .Replace("speakers: []", $"speakers:\n{speakers}", StringComparison.Ordinal)
            .Replace("claims: []", $"claims:\n{parts[1]}", StringComparison.Ordinal);
        _folder.Write("claims.yaml", yaml);
    }

    public void Dispose() => _folder.Dispose();
}
