using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>The walk through what waits, at a pseudo-terminal, which only a process has.</summary>
public sealed class ReviewWalkTests
{
    private const string Script = "/usr/bin/script";

    [Fact]
    public void Each_key_does_what_help_says_and_verdicts_are_written_at_once()
    {
        if (!File.Exists(Script))
            return;
        using var files = new SmallKnowledgeBase();
        var run = Walk(files, "a", "?", "b", "s", "d", "not so", "q");
        run.Should().Contain("A clerk said [the mayor will not raise taxes]. The bridge is closed.");
        run.Should()
            .Contain("[1/5] accept, dispute, skip, back, quit [a,d,s,b,q,?]?")
            .And.Contain("b - go back to the previous item");
        run.Should()
            .Contain("accepted claim city-could-repair by other (agent)")
            .And.Contain("disputed claim no-tax-rise by other (agent)");
        run.Should().Contain("2 verdicts written");
        File.ReadAllLines(Path.Combine(files.Folder, "reviews.yaml"))
            .Should()
            .SatisfyRespectively(
                first => first.Should().Contain("of: claim city-could-repair").And.Contain("verdict: accepted"),
                second => second.Should().Contain("of: claim no-tax-rise").And.Contain("verdict: disputed, note: \"not so\"")
            );
    }

    [Fact]
    public void A_dispute_without_a_reason_writes_nothing()
    {
        if (!File.Exists(Script))
            return;
        using var files = new SmallKnowledgeBase();
        Walk(files, "d", "", "q").Should().Contain("a dispute needs a reason; nothing was written");
        File.Exists(Path.Combine(files.Folder, "reviews.yaml")).Should().BeFalse();
    }

    [Fact]
    public void In_a_pipe_pending_items_are_listed()
    {
        using var files = new SmallKnowledgeBase();
        files.Run("review", "--by", "other").Out.Should().StartWith("  new       city-could-repair\n");
    }

    // The end of the input is one too.
    private static string Walk(SmallKnowledgeBase files, params string[] keys)
    {
        var typed = string.Concat(keys.Select(k => $"{k}\\n"));
        return BuiltProgram
            .Shell(
                files.Folder,
                "bash",
                $"(sleep 1; printf '{typed}'; sleep 2) | script -qec 'claims review --by other --color never' /dev/null",
                "COLUMNS=200"
            )
            .Out;
    }
}
