using System.Diagnostics;
using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

/// <summary>Two people, a branch each, merged by git itself.</summary>
public sealed partial class GitMergeTests : IDisposable
{
    private readonly SmallKnowledgeBase _files = new();

    [Theory]
    [InlineData("no-tax-rise", "bridge-closed")]
    [InlineData("no-tax-rise", "no-tax-rise")]
    public void Parallel_reviews_are_both_whole_after_a_merge(string ours, string theirs)
    {
        Begin();
        Review(theirs, "--dispute", "--note", "I read it otherwise");
        Commit("theirs");
        Git("checkout", "-q", "main");
        Review(ours, "--accept");
        Commit("ours");
        Git("merge", "-q", "--no-edit", "theirs");

        _files.Load().KnowledgeBase.Reviews.Select(r => r.Item).Should().BeEquivalentTo($"claim {ours}", $"claim {theirs}");
        Git("status", "--porcelain").Should().BeEmpty();
    }

    [Fact]
    public void A_review_on_one_branch_counts_for_a_claim_that_the_other_renamed()
    {
        Begin();
        Review("no-tax-rise", "--accept");
        Commit("theirs");
        Git("checkout", "-q", "main");
        Change("id: no-tax-rise", "id: taxes-stay");
        Commit("ours");
        Git("merge", "-q", "--no-edit", "theirs");

        _files.Run("list", "--review", "accepted-by-agent").Out.Should().Contain("  taxes-stay\n");
        _files.Codes().Should().BeEmpty();
    }

    [Theory]
    [InlineData("statement: The mayor will not raise taxes.", "no-tax-rise")]
    [InlineData("about: Who pays.", "money")]
    [InlineData("curator: writer", null)]
    public void A_conflict_is_named_by_its_branches_and_its_item(string piece, string? item)
    {
        Begin();
        Change(piece, $"{piece} # theirs");
        Commit("theirs");
        Git("checkout", "-q", "main");
        Change(piece, $"{piece} # ours");
        Commit("ours");
        Git(1, "merge", "-q", "--no-edit", "theirs");

        var run = _files.Run("check", "--format", "concise");
        run.Code.Should().Be(1);
        var place = item is null ? "" : $", in {item}";
        run.Out.Should().EndWith($": error[CLM002] a merge conflict between HEAD and theirs{place}\n");
        _files.Run("list").Code.Should().Be(3);
    }

    [Fact]
    public void A_conflict_about_a_whole_claim_names_that_claim()
    {
        Begin();
        Change("  - id: bridge-closed", "  - id: bridge-shut");
        Commit("theirs");
        Git("checkout", "-q", "main");
        Change("  - id: bridge-closed", "  - id: bridge-barred");
        Commit("ours");
        Git(1, "merge", "-q", "--no-edit", "theirs");

        _files
            .Run("check", "--format", "concise")
            .Out.Should()
            .EndWith(" a merge conflict between HEAD and theirs, in bridge-barred\n");
    }

    [Theory]
    [InlineData("data/reviews.yaml", "merge: union")]
    [InlineData("data/sources/call-report.txt", "text: unset")]
    [InlineData("data/readings/second-reader.yaml", "text: unset")]
    [InlineData("data/claims.yaml", "eol: lf")]
    public void The_attributes_of_this_repository_keep_reports_and_reviews(string path, string attribute)
    {
        var start = new ProcessStartInfo("git", ["check-attr", attribute.Split(':')[0], "--", path])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd().Should().Be($"{path}: {attribute}\n");
    }

    public void Dispose() => _files.Dispose();

    // A repository with the base on two branches; theirs is checked out.
    private void Begin()
    {
        File.WriteAllText(Path.Combine(_files.Folder, ".gitattributes"), "reviews.yaml merge=union\n");
        File.WriteAllText(Path.Combine(_files.Folder, "reviews.yaml"), "");
        Git("init", "-q", "-b", "main");
        Commit("begin");
        Git("checkout", "-q", "-b", "theirs");
    }

    private void Change(string piece, string instead)
    {
        var path = Path.Combine(_files.Folder, "claims.yaml");
        var claims = File.ReadAllText(path);
        claims.Split(piece).Should().HaveCount(2);
        File.WriteAllText(path, claims.Replace(piece, instead, StringComparison.Ordinal));
    }

    private void Review(string item, params string[] verdict)
    {
        var digest = DigestLine().Match(_files.Run("review", item).Out).Groups[1].Value;
        _files.Run(["review", item, verdict[0], digest, .. verdict[1..], "--by", "other"]).Code.Should().Be(0);
    }

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    private string Git(params string[] arguments) => Git(0, arguments);

    private string Git(int code, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=n", "-c", "user.email=n@example.org", .. arguments])
        {
            WorkingDirectory = _files.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(code);
        return output;
    }

    [GeneratedRegex(@"Digest\s+(\S+)")]
    private static partial Regex DigestLine();
}
