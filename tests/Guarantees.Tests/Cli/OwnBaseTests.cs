using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>A base of one's own, from an article to a corrected version of it.</summary>
public sealed class OwnBaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_article_becomes_a_reviewed_base_and_is_corrected()
    {
        Run("init", "--title", "The harbor closure", "--curator", "me");
        Change("  - {id: me, kind: person}", "  - {id: me, kind: person}\n  - {id: colleague, kind: person}");
        _folder.Write("harbor.txt", HarborReport.Text);
        Run("add", "harbor.txt", "--publisher", "The Oldport Courier");

        Paste(Run("draft", "harbor"));
        Errors().Should().BeEmpty("a draft loads as it is, and accounts for every word");
        Change("topics: [general]", "topics: [harbor]");
        Change(
            "topics:\n  - {id: general, name: General, about: Claims that have no other topic yet.}",
            "topics:\n  - {id: harbor, name: Harbor, about: The harbor and its ferry.}"
        );
        Run("check", "--ignore", "CLM7");
        Run("draft", "harbor", "--next").Should().BeEmpty();

        foreach (var item in Items())
            Run("review", item.Id, "--accept", item.Digest.ShortForm, "--by", "colleague");
        Run("review").Should().BeEmpty();
        Run("check", "--fail-on", "warning");
        var reviewed = Items().Length;

        // What stands in the paragraph of the corrected sentence is looked at again: two claims and the dateline.
        _folder.Write("corrected.txt", HarborReport.Text.Replace("may close for two weeks", "may close for three weeks"));
        Run("update", "harbor", "corrected.txt", "--apply")
            .Should()
            .Contain("close for [-two-] {+three+} weeks")
            .And.Contain($"{"reviews still valid".PadRight(28)}{reviewed - 3}\n");
        Errors().Should().BeEmpty();
        Run("review").Split("\n\n").Should().OnlyContain(item => item.StartsWith("  changed   ")).And.HaveCount(3);
    }

    [Fact]
    public void Drafts_of_several_reports_fit_in_one_base_without_errors()
    {
        Run("init");
        _folder.Write("harbor.txt", HarborReport.Text);
        _folder.Write(
            "ferry.md",
            "# The ferry\n\nThe governor denied that. \"It may run,\" Bo Orr, who owns it, said. Lee's office, which saw the plan, did not reply. Two officials said she agreed.\n"
        );
        _folder.Write("page.html", HarborReport.Page);
        foreach (var (file, id) in ((string, string)[])[("harbor.txt", "harbor"), ("ferry.md", "ferry"), ("page.html", "page")])
        {
            Run("add", file, "--id", id, "--force"); // the page has the text of the first
            Paste(Run("draft", id));
            Errors().Should().BeEmpty("the draft of {0} loads", file);
        }
    }

    public void Dispose() => _folder.Dispose();

    private string Run(params string[] args)
    {
        var run = _folder.Run(args);
        run.Code.Should().Be(0, "`claims {0}` says {1}{2}", string.Join(' ', args), run.Error, run.Out);
        return run.Out;
    }

    // As a person would, in an editor.
    private void Paste(string draft)
    {
        var lines = draft.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var claims = Array.FindIndex(lines, l => l.StartsWith("  # under `claims:`"));
        PasteUnder("speakers", lines[..claims], "topics");
        PasteUnder("claims", lines[claims..], "relations");
    }

    private void PasteUnder(string list, string[] items, string next)
    {
        if (items.Length == 0)
            return;
        var text = _folder.Read("claims.yaml").Replace($"\n{list}: []\n", $"\n{list}:\n", StringComparison.Ordinal);
        var at = text.IndexOf($"\n{next}:", StringComparison.Ordinal) + 1;
        _folder.Write("claims.yaml", text.Insert(at, string.Concat(items.Select(i => $"{i}\n"))));
    }

    private void Change(string piece, string instead)
    {
        var text = _folder.Read("claims.yaml");
        text.Should().Contain(piece);
        _folder.Write("claims.yaml", text.Replace(piece, instead, StringComparison.Ordinal));
    }

    private ReviewItem[] Items() => [.. ReviewItem.ForAll(Load().KnowledgeBase)];

    private IEnumerable<string> Errors() =>
        Checker
            .Run(Load())
            .Findings.Where(f => f.Rule.Severity == Severity.Error)
            .Select(f => $"{f.Rule.Code} {f.Location} {f.Message}");

    private Guarantees.Core.Rules.LoadResult Load() => KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(_folder.Path));
}
