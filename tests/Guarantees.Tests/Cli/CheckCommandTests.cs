using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Wrong = "quote: The bridge was closed";
    private const string Right = "quote: The bridge is closed";

    [Fact]
    public void Full_shows_the_line_the_place_the_nearest_words_and_the_cure()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        files
            .Run("check", "--select", "CLM2")
            .Out.Should()
            .Be(
                """
                error[CLM201]: not found in report
                  --> claims.yaml:43:12
                   |
                43 |     quote: The bridge was closed
                   |            ^
                   = nearest: report:2:46 has "is" where the quote has "was"
                   = help: copy the words from the report; see `claims explain CLM201`

                """
            );
    }

    [Fact]
    public void Concise_prints_one_line_per_finding()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        files
            .Run("check", "--ignore", "CLM7", "--format", "concise")
            .Out.Should()
            .Be("claims.yaml:43:12: error[CLM201] not found in report\n");
    }

    [Fact]
    public void Github_writes_annotations_to_stdout_and_the_whole_text_to_stderr()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var run = files.Run("check", "--format", "github", "--select", "CLM201");
        run.Out.Should()
            .Be(
                "::error file=claims.yaml,line=43,col=12,title=CLM201 Quote not found in source::not found in report"
                    + "%0Anearest: report:2:46 has \"is\" where the quote has \"was\"%0Ahelp: copy the words from the report; see `claims explain CLM201`\n"
            );
        run.Error.Should().StartWith("error[CLM201]: not found in report\n  --> claims.yaml:43:12\n");
    }

    [Fact]
    public void Json_has_the_counts_and_each_finding()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var report = JsonNode.Parse(files.Run("check", "--format", "json", "--select", "CLM201").Out)!;
        report["claims"]!.GetValue<int>().Should().Be(3);
        report["checked"]!.GetValue<int>().Should().Be(2);
        report["findings"]!.AsArray().Single()!["claim"]!.GetValue<string>().Should().Be("bridge-closed");
    }

    [Fact]
    public void The_summary_says_how_much_was_checked()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        files.Run("check").Error.Should().Be("checked 2 of 3 claims, 24 of 28 words covered; 1 error, 3 warnings\n");
    }

    [Fact]
    public void Errors_fail_and_warnings_only_when_asked()
    {
        using var sound = new SmallKnowledgeBase();
        sound.Run("check").Code.Should().Be(ExitCode.Success);
        sound.Run("check", "--fail-on", "warning").Code.Should().Be(ExitCode.Failure);
        using var wrong = SmallKnowledgeBase.With(Right, Wrong);
        wrong.Run("check").Code.Should().Be(ExitCode.Failure);
    }

    [Fact]
    public void Only_selected_findings_fail()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var run = files.Run("check", "--ignore", "CLM201", "--ignore", "CLM7xx");
        run.Code.Should().Be(ExitCode.Success);
        run.Out.Should().BeEmpty();
        run.Error.Should().EndWith("; 0 errors, 0 warnings, 4 findings from deselected rules\n");
    }

    [Fact]
    public void A_finding_that_makes_a_file_unreadable_cannot_be_ignored()
    {
        using var files = new SmallKnowledgeBase("format: [1\n");
        var run = files.Run("check", "--select", "CLM7", "--ignore", "CLM0", "--format", "concise");
        run.Code.Should().Be(ExitCode.Failure);
        run.Out.Should().StartWith("claims.yaml:1:9: error[CLM002]");
    }

    [Fact]
    public void Checking_no_claims_fails_even_without_findings()
    {
        using var files = new SmallKnowledgeBase($"{SmallKnowledgeBase.Claims.Split("claims:")[0]}claims: []\n");
        var run = files.Run("check", "--select", "CLM7");
        run.Code.Should().Be(ExitCode.Failure);
        run.Error.Should().StartWith("checked 0 of 0 claims").And.EndWith("no claim was checked, so the check fails\n");
    }

    [Theory]
    [InlineData("--select")]
    [InlineData("--ignore")]
    public void An_unknown_code_is_a_usage_error(string option)
    {
        var run = ClaimsCli.Run("check", option, "CLM2O1");
        run.Code.Should().Be(ExitCode.UsageError);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"claims: {option}: no rule's code starts with 'CLM2O1'; did you mean `CLM201`");
    }

    [Theory]
    [InlineData("CLM9")]
    [InlineData("CLM9xx")]
    public void For_an_unknown_family_the_families_are_listed(string family) =>
        ClaimsCli
            .Run("check", "--select", family)
            .Error.Should()
            .Be(
                $"claims: --select: no rule's code starts with '{family}'; the families are CLM0, CLM1, CLM2, CLM3, CLM4, CLM5, CLM6, CLM7, CLM8\n"
            );

    [Fact]
    public void Full_is_colored_on_a_terminal_with_the_same_text()
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var plain = files.Run("check").Out;
        var coloured = ClaimsCli.RunIn(files.Folder, new CliEnvironment { Width = 200 }, "check").Out;
        coloured.Should().Contain("\u001b[");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", "").Should().Be(plain);
    }

    [Theory]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Other_formats_are_never_colored(string format)
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var run = ClaimsCli.RunIn(
            files.Folder,
            new CliEnvironment { Width = 200 },
            "check",
            "--color",
            "always",
            "--format",
            format
        );
        (run.Out + run.Error).Should().NotContain("\u001b");
    }

    [Fact]
    public void A_missing_folder_is_named_with_every_path_tried()
    {
        using var files = new SmallKnowledgeBase();
        var run = files.Run("check", "--kb", "nowhere");
        run.Code.Should().Be(ExitCode.IoError);
        run.Out.Should().BeEmpty();
        run.Error.Should()
            .Contain(Path.Combine(files.Folder, "nowhere"))
            .And.Contain(Path.Combine(files.Folder, "nowhere", "claims.yaml"));
    }

    [Fact]
    public void It_never_falls_back_to_the_bundled_reports()
    {
        var folder = Directory.CreateTempSubdirectory("claims-");
        var run = ClaimsCli.RunIn(folder.FullName, "check");
        folder.Delete();
        run.Code.Should().Be(ExitCode.IoError);
        run.Error.Should()
            .Contain(Path.Combine(folder.FullName, "data", "claims.yaml"))
            .And.Contain(Path.Combine(folder.FullName, "claims.yaml"));
    }

    [Theory]
    [InlineData("claims.yaml")]
    [InlineData("reviews.yaml")]
    public void A_file_that_cannot_be_read_is_named(string name)
    {
        using var files = new SmallKnowledgeBase(ledger: "[]\n");
        var path = Path.Combine(files.Folder, name);
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = files.Run("check");
        run.Code.Should().Be(ExitCode.IoError);
        run.Error.Should().Contain(path);
        run.Error.Split('\n').Should().HaveCount(2, "there should be one line and no stack trace");
    }

    [Fact]
    public void A_report_that_cannot_be_read_is_a_finding()
    {
        using var files = new SmallKnowledgeBase();
        using var locked = new FileStream(
            Path.Combine(files.Folder, "sources", "report.txt"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );
        var run = files.Run("check", "--format", "concise");
        run.Code.Should().Be(ExitCode.Failure);
        run.Out.Should().StartWith("claims.yaml:8:11: error[CLM101] cannot read `sources/report.txt`: ");
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void A_byte_order_mark_and_two_character_line_ends_are_accepted(string mark, string lineEnd)
    {
        using var files = new SmallKnowledgeBase(mark + SmallKnowledgeBase.Claims.ReplaceLineEndings(lineEnd));
        files.Codes().Should().BeEmpty();
    }

    [Theory]
    [InlineData("full")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Check_is_read_only_and_deterministic(string format)
    {
        using var files = SmallKnowledgeBase.With(Right, Wrong);
        var before = Contents(files.Folder);
        var (first, second) = (files.Run("check", "--format", format), files.Run("check", "--format", format));
        Contents(files.Folder).Should().Equal(before);
        second.Should().Be(first);
    }

    [Fact]
    public void The_order_in_which_files_were_made_does_not_matter()
    {
        using var one = SmallKnowledgeBase.With(Right, Wrong);
        using var other = SmallKnowledgeBase.With(Right, Wrong);
        foreach (
            var file in Directory.GetFiles(other.Folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal)
        )
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllText(file + ".x", "another file");
            File.WriteAllBytes(file, bytes);
        }
        other.Run("check").Should().Be(one.Run("check"));
    }

    [Fact]
    public void The_examples_of_its_help_work() =>
        Help.Examples["check"]
            .Concat(Help.Examples["explain"])
            .Concat(Help.Examples["schema"])
            .Select(example => (example, ClaimsCli.Run(example.Split(' ')[1..]).Code))
            .Should()
            .OnlyContain(run => run.Code == ExitCode.Success);

    [Fact]
    public void A_workflow_gets_paths_from_the_root_of_its_checkout()
    {
        using var files = SmallKnowledgeBase.With("level: named", "level: report");
        var parent = Path.GetDirectoryName(files.Folder)!;
        var expected = $"{Path.GetFileName(files.Folder)}/claims.yaml";
        var workspace = new CliEnvironment { Environment = new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = parent } };
        ClaimsCli.RunIn(files.Folder, workspace, "check", "--format", "github").Out.Should().Contain($" file={expected},");
        ClaimsCli.RunIn(files.Folder, workspace, "check", "--format", "sarif").Out.Should().Contain($"\"{expected}\"");
        var elsewhere = new CliEnvironment
        {
            Environment = new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = "/somewhere/else" },
        };
        ClaimsCli.RunIn(files.Folder, elsewhere, "check", "--format", "github").Out.Should().Contain(" file=claims.yaml,");
    }

    private static string[] Contents(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f =>
                    $"{f} {File.GetLastWriteTimeUtc(f).Ticks} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"
                ),
        ];
}
