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
    public void Wrong_use_is_a_usage_error(params string[] args)
    {
        var run = _folder.Run(args);
        (run.Code, run.Out).Should().Be((2, ""), run.Error);
        run.Error.Should().StartWith("claims: ");
    }

    public void Dispose() => _folder.Dispose();
}
