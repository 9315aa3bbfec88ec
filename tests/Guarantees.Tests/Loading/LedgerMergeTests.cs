using System.Diagnostics;
using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

/// <summary>Two reviewers, a branch each, merged by git itself.</summary>
public sealed partial class LedgerMergeTests : IDisposable
{
    private readonly SmallKnowledgeBase _files = new();

    [Theory]
    [InlineData("no-tax-rise", "bridge-closed")]
    [InlineData("no-tax-rise", "no-tax-rise")]
    public void Parallel_reviews_are_both_whole_after_a_merge(string ours, string theirs)
    {
        File.WriteAllText(Path.Combine(_files.Folder, ".gitattributes"), "reviews.yaml merge=union\n");
        File.WriteAllText(Path.Combine(_files.Folder, "reviews.yaml"), "");
        Git("init", "-q", "-b", "main");
        Commit("begin");
        Git("checkout", "-q", "-b", "theirs");
        Review(theirs, "--dispute", "--note", "I read it otherwise");
        Commit("theirs");
        Git("checkout", "-q", "main");
        Review(ours, "--accept");
        Commit("ours");
        Git("merge", "-q", "--no-edit", "theirs");

        _files.Load().KnowledgeBase.Reviews.Select(r => r.Item).Should().BeEquivalentTo($"claim {ours}", $"claim {theirs}");
        Git("status", "--porcelain").Should().BeEmpty();
    }

    public void Dispose() => _files.Dispose();

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

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=n", "-c", "user.email=n@example.org", .. arguments])
        {
            WorkingDirectory = _files.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        return output;
    }

    [GeneratedRegex(@"Digest\s+(\S+)")]
    private static partial Regex DigestLine();
}
