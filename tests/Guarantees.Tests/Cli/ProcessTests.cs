using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>What only the built program in a real pipe can show.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("list --json")]
    [InlineData("conditions --format csv")]
    [InlineData("compare --format json")]
    [InlineData("render")]
    public void A_closed_pipe_ends_quietly(string verb)
    {
        // The reader ends before the first byte is written, so that every write meets a closed pipe.
        var script = $"{{ sleep 0.2; claims {verb} 2>error; echo $? >code; }} | true; cat error code; rm error code";
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(files.Folder, "bash", script);
        run.Error.Should().BeEmpty();
        run.Out.Should().EndWith("0\n").And.NotContain("claims:");
    }

    [Fact]
    public void The_first_line_can_be_cut_off_a_long_output()
    {
        var run = BuiltProgram.Shell(Repository.Root, "bash", "set -o pipefail; claims list --json 2>/dev/null | head -1");
        run.Should().Be(new ToolRun(0, "[\n", ""));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_one_line_and_3()
    {
        if (!File.Exists("/dev/full"))
            return;
        var run = BuiltProgram.Shell(Repository.Root, "bash", "claims list --json >/dev/full");
        run.Code.Should().Be(3);
        run.Error.Split('\n').Should().HaveCount(2, "it is one line: {0}", run.Error);
        run.Error.Should().StartWith("claims: ");
    }

    [Fact]
    public void Outputs_are_the_same_bytes_in_another_locale_time_zone_and_folder()
    {
        using var files = new TwoReports();
        using var elsewhere = new TwoReports();
        var all = string.Join('\n', Verbs().Select(v => $"claims --kb \"$KB\" {v}"));
        var here = BuiltProgram.Shell(files.Folder, "bash", all, $"KB={files.Folder}", "LC_ALL=C", "TZ=UTC");
        var there = BuiltProgram.Shell("/", "bash", all, $"KB={elsewhere.Folder}/claims.yaml", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8", "TZ=Asia/Tokyo");
        here.Code.Should().Be(0, here.Error);
        there.Out.Should().Be(here.Out);
        there.Code.Should().Be(0);
        here.Out.Should().NotContain(files.Folder);
    }

    private static string[] Verbs() =>
    [
        "list --count-by topic,level", "list --json", "list --format csv",
        "conditions", "compare", "render --format markdown",
    ];
}
