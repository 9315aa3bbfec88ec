using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>Every output, pinned on two made-up reports.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("list.txt", "list")]
    [InlineData("list.json", "list", "--speaker", "mayor", "--relayed", "--json")]
    [InlineData("list.ndjson", "list", "--topic", "fares", "--format", "ndjson")]
    [InlineData("list.csv", "list", "--format", "csv")]
    [InlineData("list-none.csv", "list", "--format", "csv", "--act", "wants")]
    [InlineData("count-by-speaker.txt", "list", "--count-by", "speaker")]
    [InlineData("count-by-topic-condition.txt", "list", "--count-by", "topic,condition")]
    [InlineData("count-by-speaker-level.json", "list", "--count-by", "speaker,level", "--format", "json")]
    [InlineData("count-by-side.ndjson", "list", "--count-by", "side", "--format", "ndjson")]
    [InlineData("count-by-side-source.csv", "list", "--count-by", "side,source", "--format", "csv")]
    [InlineData("show.txt", "show", "first-could-repair", "first-no-tax-rise")]
    [InlineData("show.json", "show", "second-pays-after-vote", "--format", "json")]
    [InlineData("show.md", "show", "second-pays-after-vote", "first-bridge-closed", "--format", "markdown")]
    [InlineData("conditions.txt", "conditions")]
    [InlineData("conditions.json", "conditions", "--format", "json")]
    [InlineData("conditions.csv", "conditions", "--format", "csv")]
    [InlineData("conditions.md", "conditions", "--format", "markdown")]
    [InlineData("compare.txt", "compare")]
    [InlineData("compare-money.txt", "compare", "--topic", "money")]
    [InlineData("compare.json", "compare", "--format", "json", "--topic", "fares", "--topic", "money")]
    [InlineData("compare.md", "compare", "--format", "markdown")]
    [InlineData("export.jsonld", "export", "--source", "first")]
    [InlineData(
        "export-hypothesis.json",
        "export",
        "--format",
        "hypothesis",
        "--source",
        "second",
        "--url",
        "https://example.org/2"
    )]
    [InlineData("coverage.json", "coverage", "--format", "json")]
    [InlineData("render.md", "render", "--format", "markdown")]
    [InlineData("render-money.md", "render", "--format", "markdown", "--topic", "money")]
    public void The_output_matches_its_snapshot(string name, params string[] args)
    {
        using var files = new TwoReports();
        var run = files.Run(args);
        run.Code.Should().Be(0, run.Error);
        Snapshot.Matches($"two-reports/{name}", run.Out);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    public void On_a_terminal_the_output_is_wrapped_to_its_width(int width)
    {
        using var files = new TwoReports();
        var surroundings = new CliEnvironment
        {
            Width = width,
            Environment = new Dictionary<string, string> { ["NO_COLOR"] = "1" },
        };
        string[][] verbs =
        [
            ["list"],
            ["show", "second-pays-after-vote"],
            ["conditions"],
            ["compare", "--topic", "money"],
            ["list", "--count-by", "topic,level"],
        ];
        var shown = string.Concat(
            verbs.Select(verb => $"$ claims {string.Join(' ', verb)}\n{files.Run(surroundings, verb).Out}\n")
        );
        shown.Split('\n').Should().OnlyContain(line => line.Length <= width && !line.EndsWith(' '));
        Snapshot.Matches($"two-reports/terminal-{width}.txt", shown);
    }

    /// <summary>What a reader of the two reports asks, on a terminal of three widths.</summary>
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void The_real_reports_are_shown_wrapped(int width)
    {
        var surroundings = new CliEnvironment
        {
            Width = width,
            Environment = new Dictionary<string, string> { ["NO_COLOR"] = "1" },
        };
        string[][] verbs =
        [
            ["list", "--topic", "nato"],
            ["list", "--brief"],
            ["show", "commitment-only-outside-nato"],
            ["conditions"],
            ["compare"],
            ["explain", "second-hand"],
            ["quote", "Trump ruled out sending American troops to Ukraine."],
            ["--help"],
        ];
        var shown = string.Concat(
            verbs.Select(verb =>
                $"$ claims {string.Join(' ', verb)}\n{ClaimsCli.RunIn(Repository.Root, surroundings, verb).Out}\n"
            )
        );
        shown
            .Split('\n')
            .Where(line => !line.StartsWith('$'))
            .Should()
            .OnlyContain(line => line.Length <= width && !line.EndsWith(' '));
        Snapshot.Matches($"real-reports/terminal-{width}.txt", shown);
    }

    public static TheoryData<string> Helps() => [.. CommandMatrix.WithFormats().Select(v => v.Verb).Distinct().Prepend("")];

    [Theory]
    [MemberData(nameof(Helps))]
    public void The_help_matches_its_snapshot(string verb)
    {
        var run = ClaimsCli.Run(verb.Length == 0 ? ["--help"] : [verb, "--help"]);
        run.Code.Should().Be(0);
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 80 && !line.EndsWith(' '));
        Snapshot.Matches($"help/{(verb.Length == 0 ? "claims" : verb)}.txt", run.Out);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void The_script_for_a_shell_is_pinned(string shell) =>
        Snapshot.Matches($"completion/{shell}.txt", ClaimsCli.Run("completion", shell).Out);
}
