using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Docs;

public sealed partial class ReadmeTests
{
    private const string Ellipsis = "…";

    private static readonly string Readme = Repository.Read("README.md");

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match match in Example().Matches(Readme))
            examples.Add(match.Groups["args"].Value, match.Groups["output"].Value);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_readme_shows(string args, string output)
    {
        var lines = ClaimsCli.Run([.. CommandLine(args)]).Out.TrimEnd('\n').Split('\n');
        var shown = output.TrimEnd('\n').Split('\n');
        if (shown[^1] == Ellipsis)
            (shown, lines) = (shown[..^1], lines[..(shown.Length - 1)]);
        lines.Should().Equal(shown);
    }

    [Fact]
    public void The_readme_has_fewer_than_150_lines() => Readme.Split('\n').Length.Should().BeLessThan(150);

    [Fact]
    public void Every_verb_appears_in_the_readme()
    {
        foreach (var verb in CommandMatrix.WithFormats().Select(v => v.Verb).Distinct())
            Readme.Should().Contain($"| `claims {verb}` |");
    }

    [Fact]
    public void Contributing_states_the_figures_of_the_distortion_test()
    {
        var sums = Repository
            .Read("tests/Guarantees.Tests/Snapshots/distortions.txt")
            .TrimEnd('\n')
            .Split('\n')[^1]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var prose = Repository.Read("CONTRIBUTING.md").Replace('\n', ' ');
        prose
            .Should()
            .Contain($"Of {sums[0]} distortions a rule catches {sums[1]} by itself, {sums[2]} only the review's digest notices");
    }

    // An argument in quotation marks is one.
    private static IEnumerable<string> CommandLine(string args) => Argument().Matches(args).Select(m => m.Value.Trim('"'));

    [GeneratedRegex(
        @"```console\n\$ (?:claims|dotnet run --project src/Guarantees\.Cli --) (?<args>[^\n]+)\n(?<output>.*?)```",
        RegexOptions.Singleline
    )]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();
}
