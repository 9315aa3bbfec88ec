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
        run.Should().Be(new CliResult(0, "[\n", ""));
    }

    [Fact]
    public void An_unwritable_output_gives_one_line_and_exit_code_3()
    {
        if (!File.Exists("/dev/full"))
            return;
        var run = BuiltProgram.Shell(Repository.Root, "bash", "claims list --json >/dev/full");
        run.Code.Should().Be(3);
        run.Error.Split('\n').Should().HaveCount(2, "it is one line: {0}", run.Error);
        run.Error.Should().StartWith("claims: ");
    }

    [Fact]
    public void A_program_that_writes_after_it_continues_the_file()
    {
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(files.Folder, "bash", "{ claims schema; echo end; } >out 2>/dev/null; tail -c 6 out");
        run.Out.Should().StartWith("}\nend\n");
    }

    [Theory]
    [InlineData("claims bogus 2>&-", 2)]
    [InlineData("claims bogus 2>/dev/full", 2)]
    [InlineData("claims list 2>&-", 0)]
    [InlineData("claims list --json >&-", 3)]
    [InlineData("claims show nothing 2>/dev/full", 1)]
    [InlineData("claims quote - <&-", 1)]
    [InlineData("claims render -o page.html >&- 2>&- <&-", 0)]
    public void A_closed_or_full_stream_does_not_change_the_exit_code(string command, int code)
    {
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(files.Folder, "bash", command);
        run.Code.Should().Be(code, run.Error);
    }

    [Fact]
    public void A_deleted_working_folder_does_not_matter_for_absolute_paths()
    {
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(
            files.Folder,
            "bash",
            $"mkdir gone; cd gone; rmdir ../gone; claims list --kb {files.Folder} >/dev/null; echo $?; claims list >/dev/null; echo $?"
        );
        run.Out.Should().Be("0\n0\n");
        run.Error.Should().NotContain("   at ").And.NotContain("unhandled", "the run has no stack trace: {0}", run.Error);
    }

    [Theory]
    [InlineData("claims.yaml")]
    [InlineData("reviews.yaml")]
    [InlineData("sources/first.txt")]
    public void A_pipe_or_folder_in_place_of_a_file_is_refused_at_once(string file)
    {
        foreach (var make in (string[])["mkfifo", "mkdir"])
        {
            using var files = new TwoReports();
            var run = BuiltProgram.Shell(
                files.Folder,
                "bash",
                $"rm -f {file}; {make} {file}; timeout 20 claims check --kb {files.Folder}/claims.yaml --format concise; echo $?"
            );
            run.Out.Should().MatchRegex("[13]\n$");
            (run.Out + run.Error)
                .Should()
                .Contain(
                    make == "mkfifo" ? "is a pipe, not a file"
                    : file == "claims.yaml" ? "no knowledge base"
                    : "is a folder, not a file"
                );
        }
    }

    [Fact]
    public void Nothing_but_the_output_is_written_to_a_terminal()
    {
        if (!File.Exists("/usr/bin/script"))
            return;
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(
            files.Folder,
            "bash",
            "script -qec 'claims list --topic bridge --color never' /dev/null </dev/null"
        );
        run.Out.Should().NotContain("\u001b").And.Contain("first-could-repair");
    }

    [Fact]
    public void Output_bytes_do_not_depend_on_locale_time_zone_or_folder()
    {
        using var files = new TwoReports();
        using var elsewhere = new TwoReports();
        var all = string.Join('\n', Verbs().Select(v => $"claims --kb \"$KB\" {v}"));
        var here = BuiltProgram.Shell(files.Folder, "bash", all, $"KB={files.Folder}", "LC_ALL=C", "TZ=UTC");
        var there = BuiltProgram.Shell(
            "/",
            "bash",
            all,
            $"KB={elsewhere.Folder}/claims.yaml",
            "LC_ALL=tr_TR.UTF-8",
            "LANG=tr_TR.UTF-8",
            "TZ=Asia/Tokyo"
        );
        here.Code.Should().Be(0, here.Error);
        there.Out.Should().Be(here.Out);
        there.Code.Should().Be(0);
        here.Out.Should().NotContain(files.Folder);
    }

    private static string[] Verbs() =>
        ["list --count-by topic,level", "list --json", "list --format csv", "conditions", "compare", "render --format markdown"];
}
