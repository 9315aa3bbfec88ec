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
    public void Nothing_is_written_without_apply()
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
    public void A_correction_elsewhere_does_not_affect_reviews()
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
    public void Words_that_now_occur_twice_get_their_neighbors()
    {
        var run = Update("The bridge is closed.", "The bridge is closed. The bridge is closed to trucks.", "--apply");
        run.Out.Should().Contain($"{"same words, new context".PadRight(28)}1\n  bridge-closed\n");
        Claims.Should().Contain("quote: {exact: The bridge is closed, suffix: ");
        _files.Run("check", "--select", "CLM2").Out.Should().NotContain("CLM2");
    }

    [Fact]
    public void A_claim_whose_words_are_gone_is_removed_with_its_relations_but_not_its_reviews()
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
    public void A_missing_hedge_is_named_for_the_curator_to_fix()
    {
        var run = Update("could repair", "will repair");
        run.Out.Should().Contain("    the city [-could-] {+will+} repair the bridge if the state pays\n");
        run.Out.Should().Contain("    fix by hand: `hedges`: “could” is gone\n");
    }

    [Fact]
    public void A_claim_to_fix_by_hand_needs_review_again()
    {
        var run = Update("Ann Lee said that", "Bo Orr believes that", "--apply");
        run.Out.Should().Contain("by hand: ").And.Match("*need review again*  city-could-repair\n*");
    }

    [Fact]
    public void New_sentences_are_named()
    {
        var run = Update("The bridge is closed.", "The bridge is closed. Nobody was hurt when it fell.");
        run.Out.Should().Contain("  report:2:68  Nobody was hurt when it fell.\n");
    }

    [Fact]
    public void Comments_and_layout_are_kept()
    {
        var before = Claims.Split('\n');
        Update("will not raise taxes", "will not raise fares", "--apply");
        var after = Claims.Split('\n');
        before.Zip(after).Count(p => p.First != p.Second).Should().Be(2, "only the hash and one quote change");
        after.Should().HaveSameCount(before);
    }

    [Fact]
    public void A_paragraph_that_only_moved_keeps_its_claims_and_their_reviews()
    {
        var lines = SmallKnowledgeBase.Report.Split('\n');
        var run = UpdateTo($"{lines[1]}\n{lines[0]}\n{lines[2]}", "--apply");
        run.Out.Should().Contain($"{"words gone".PadRight(28)}0\n").And.Contain($"{"new sentences".PadRight(28)}0\n");
        Claims.Should().Contain("id: city-could-repair").And.Contain("id: no-tax-rise").And.Contain("id: bridge-closed");
        _files.Findings().Where(f => f.Rule.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_different_article_is_written_only_with_force()
    {
        var before = Claims;
        const string Other = "A ship sank off the cape.\nNobody was hurt.\nComments";
        var refused = UpdateTo(Other, "--apply");
        refused.Code.Should().Be(1);
        refused
            .Error.Should()
            .Be(
                "claims: nothing was written: 3 of 3 claims would be removed, so this may be another report; add --force to write it anyway\n"
            );
        Claims.Should().Be(before);
        UpdateTo(Other).Error.Should().Contain("3 of 3 claims would be removed");
        UpdateTo(Other, "--apply", "--force").Code.Should().Be(0);
        Claims.Should().NotContain("id: no-tax-rise");
    }

    [Fact]
    public void A_report_edited_by_hand_is_taken_with_one_command()
    {
        Edit(SmallKnowledgeBase.Report.Replace("will not raise taxes", "will not raise fares"));
        _files.Findings().Single(f => f.Rule.Code == "CLM103").Help.Should().Contain("`claims update report --apply`");
        var shown = _files.Run("update", "report");
        shown.Out.Should().Be("1 claim to update by hand\n  no-tax-rise\n");
        shown.Error.Should().Contain("nothing was written");
        _files.Run("update", "report", "--apply").Code.Should().Be(0);
        _files
            .Findings()
            .Select(f => $"{f.Rule.Code} {f.Claim}")
            .Should()
            .Contain("CLM201 no-tax-rise")
            .And.NotContain("CLM103 ");
        Claims.Should().Contain("id: no-tax-rise");
    }

    [Fact]
    public void A_report_edited_by_hand_is_compared_with_the_text_that_git_has()
    {
        using var git = new VersionedFolder(_files.Folder);
        git.Commit();
        git.Replace("sources/report.txt", "will not raise taxes", "will not raise fares");
        git.Run("update", "report", "--apply").Out.Should().Contain("the mayor will not raise [-taxes-] {+fares+}");
        File.ReadAllText(git.PathOf("claims.yaml")).Should().Contain("quote: the mayor will not raise fares\n");
        git.Run("check", "--ignore", "CLM7", "--fail-on", "error").Code.Should().Be(0);
    }

    [Fact]
    public void The_original_text_of_an_edited_report_is_put_back()
    {
        Edit("Nothing is left.");
        var before = Claims;
        _files
            .Run("update", "report", Write(SmallKnowledgeBase.Report), "--apply")
            .Error.Should()
            .Contain("matches its hash again");
        _files.Codes().Should().BeEmpty();
        Claims.Should().Be(before);
    }

    [Fact]
    public void An_interrupted_update_is_completed_by_the_same_command()
    {
        var corrected = SmallKnowledgeBase.Report.Replace("will not raise taxes", "will not raise fares");
        UpdateTo(corrected, "--apply").Code.Should().Be(0);
        Edit(SmallKnowledgeBase.Report); // the file of claims was written, the report not
        UpdateTo(corrected, "--apply").Code.Should().Be(0);
        _files.Findings().Where(f => f.Rule.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_report_as_it_was_read_needs_no_repair()
    {
        var run = _files.Run("update", "report");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("sources/report.txt matches its hash").And.Contain("give the corrected FILE");
    }

    [Fact]
    public void The_same_text_is_not_an_update()
    {
        var run = Update("", "");
        (run.Code, run.Out).Should().Be((1, ""));
        run.Error.Should().Be("claims: nothing to update: the text of report has not changed\n");
    }

    [Theory]
    [InlineData(2, "update", "report")]
    [InlineData(2, "update", "reprt", "x.txt")]
    [InlineData(3, "update", "report", "nothing.txt")]
    public void A_usage_error_is_refused(int code, params string[] args)
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

    private CliResult UpdateTo(string text, params string[] options) => _files.Run(["update", "report", Write(text), .. options]);

    private string Write(string text)
    {
        File.WriteAllText(Path.Combine(_files.Folder, "new.txt"), text);
        return "new.txt";
    }

    private void Edit(string text) => File.WriteAllText(Path.Combine(_files.Folder, "sources/report.txt"), text);

    private string Digest(string item) =>
        _files
            .Run("review", item)
            .Out.Split('\n')
            .First(l => l.Contains(" Digest "))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
}
