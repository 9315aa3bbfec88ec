using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class UpdateCommandTests : IDisposable
{
    private readonly SmallKnowledgeBase _files = new();

    public UpdateCommandTests()
    {
        foreach (
            var item in (string[])
                ["city-could-repair", "no-tax-rise", "bridge-closed", "city-could-repair..bridge-closed", "report:3:1"]
        )
            _files.Run("review", item, "--accept", Digest(item), "--by", "other").Code.Should().Be(0);
        _files.Codes().Should().BeEmpty();
    }

    private string Claims => File.ReadAllText(Path.Combine(_files.Folder, "claims.yaml"));

    [Fact]
    public void Nothing_is_written_without_being_asked()
    {
        var before = Claims;
        var run = Update("will not raise taxes", "will not raise fares");
        run.Code.Should().Be(0, run.Error);
        run.Error.Should().Be("nothing was written; add --apply to write the changes\n");
        Claims.Should().Be(before);
        File.ReadAllText(Path.Combine(_files.Folder, "sources/report.txt")).Should().Be(SmallKnowledgeBase.Report);
    }

    [Fact]
    public void A_changed_word_is_shown_as_a_difference_and_moved()
    {
        var run = Update("will not raise taxes", "will not raise fares", "--apply");
        run.Out.Should().Contain("  no-tax-rise\n    the mayor will not raise [-taxes-] {+fares+}\n");
        Claims
            .Should()
            .Contain("quote: the mayor will not raise fares\n")
            .And.Contain("statement: The mayor will not raise taxes.");
        _files.Findings().Where(f => f.Rule.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_correction_elsewhere_leaves_reviews_as_they_are()
    {
        var run = Update("will not raise taxes", "will not raise fares", "--apply");
        run.Out.Should().Contain($"{"reviews still valid".PadRight(28)}2\n").And.Contain("need review again");
        _files
            .Run("review")
            .Out.Should()
            .NotContain("city-could-repair\n")
            .And.NotContain("report:3:1")
            .And.Contain("  changed   no-tax-rise\n");
    }

    [Fact]
    public void Words_that_now_stand_twice_get_their_neighbors()
    {
        var run = Update("The bridge is closed.", "The bridge is closed. The bridge is closed to trucks.", "--apply");
        run.Out.Should().Contain($"{"same words, new context".PadRight(28)}1\n  bridge-closed\n");
        Claims.Should().Contain("quote: {exact: The bridge is closed, suffix: ");
        _files.Run("check", "--select", "CLM2").Out.Should().NotContain("CLM2");
    }

    [Fact]
    public void A_claim_whose_words_are_gone_is_withdrawn_with_its_relations_and_its_reviews_are_history()
    {
        var run = Update(" The bridge is closed.", "", "--apply");
        run.Out.Should()
            .Contain("  bridge-closed\n    The bridge is closed\n")
            .And.Contain("  city-could-repair..bridge-closed\n    removed with its claim\n");
        Claims.Should().NotContain("bridge-closed").And.Contain("relations: []");
        var findings = Checker.Run(_files.Load()).Findings;
        findings.Where(f => f.Rule.Code == "CLM705").Should().HaveCount(2);
        findings.Should().OnlyContain(f => f.Rule.Severity != Severity.Error);
    }

    [Fact]
    public void A_hedge_that_is_gone_is_left_to_the_curator_and_named()
    {
        var run = Update("could repair", "will repair");
        run.Out.Should().Contain("    the city [-could-] {+will+} repair the bridge if the state pays\n");
        run.Out.Should().Contain("    fix by hand: `hedges`: “could” is gone\n");
    }

    [Fact]
    public void New_sentences_are_named()
    {
        var run = Update("The bridge is closed.", "The bridge is closed. Nobody was hurt when it fell.");
        run.Out.Should().Contain("  report:2:68  Nobody was hurt when it fell.\n");
    }

    [Fact]
    public void Comments_and_layout_stay()
    {
        var before = Claims.Split('\n');
        Update("will not raise taxes", "will not raise fares", "--apply");
        var after = Claims.Split('\n');
        before.Zip(after).Count(p => p.First != p.Second).Should().Be(2, "only the hash and one quote change");
        after.Should().HaveSameCount(before);
    }

    [Fact]
    public void The_same_text_is_no_update()
    {
        var run = Update("", "");
        (run.Code, run.Out).Should().Be((1, ""));
        run.Error.Should().Be("claims: nothing to update: the text of report has not changed\n");
    }

    [Theory]
    [InlineData(2, "update", "report")]
    [InlineData(2, "update", "reprt", "x.txt")]
    [InlineData(3, "update", "report", "nothing.txt")]
    public void Wrong_use_is_refused(int code, params string[] args)
    {
        var run = _files.Run(args);
        (run.Code, run.Out).Should().Be((code, ""), run.Error);
    }

    public void Dispose() => _files.Dispose();

    private CliResult Update(string piece, string instead, params string[] options)
    {
        var text =
            piece.Length == 0
                ? SmallKnowledgeBase.Report
                : SmallKnowledgeBase.Report.Replace(piece, instead, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_files.Folder, "new.txt"), text);
        return _files.Run(["update", "report", "new.txt", .. options]);
    }

    private string Digest(string item) =>
        _files
            .Run("review", item)
            .Out.Split('\n')
            .First(l => l.Contains(" Digest "))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
}
