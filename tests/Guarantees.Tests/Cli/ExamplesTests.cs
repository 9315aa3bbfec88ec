using System.Text.RegularExpressions;
using Guarantees.Cli;
using Guarantees.Cli.Commands;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed partial class ExamplesTests
{
    // What `claims mcp` answers; no other example reads.
    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"ping"}""";

    public static TheoryData<string> Examples() => [.. Help.Examples.SelectMany(e => e.Value).Distinct()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_in_the_help_runs_on_the_real_reports(string example)
    {
        example.Should().StartWith("claims ");
        if (example.StartsWith("claims diff"))
        {
            RunInHistory(example).Should().Match<CliResult>(r => r.Code == 0 && r.Error == "no differences in 54 claims\n");
            return;
        }
        var arguments = Arguments(example);
        var isCopyNeeded = CommandMatrix.Authoring.Contains(arguments[0]) || arguments.Contains("draft.md");
        using var copy = isCopyNeeded ? CopyWithDraft() : null;
        var run = ClaimsCli.RunIn(copy?.Folder ?? Repository.Root, new CliEnvironment { Input = Ping }, arguments);
        run.Code.Should().BeOneOf([0, 1], run.Error);
        if (!example.StartsWith("claims check"))
            (run.Code, run.Out.Length > 0 || IsEmptyQueue(run)).Should().Be((0, true), run.Error);
    }

    [Fact]
    public void Each_verb_has_examples() =>
        Help.Examples.Keys.Should().BeEquivalentTo(CommandMatrix.WithFormats().Select(v => v.Verb).Distinct().Append(""));

    [Fact]
    public void Each_verb_is_in_one_group_of_the_help() =>
        ClaimsCommand
            .Groups.SelectMany(g => g.Verbs)
            .Should()
            .BeEquivalentTo(CommandMatrix.WithFormats().Select(v => v.Verb).Distinct());

    [Fact]
    public void Help_starts_with_examples()
    {
        foreach (var verb in CommandMatrix.WithFormats().Select(v => v.Verb).Distinct())
            Folded(ClaimsCli.Run(verb, "--help").Out).Should().StartWith(Folded($"Examples: {Help.Examples[verb][0]} "));
    }

    // Help is wrapped.
    private static string Folded(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private static RepositoryCopy CopyWithDraft()
    {
        var copy = new RepositoryCopy();
        File.WriteAllText(
            Path.Combine(copy.Folder, "draft.md"),
            ShippedReports.Checker.Write(ShippedReports.KnowledgeBase.Claims[0])
        );
        return copy;
    }

    // Four commits of the real data, and a copy of it.
    private static CliResult RunInHistory(string example)
    {
        using var folder = new VersionedFolder();
        VersionedFolder.Copy(Repository.PathOf("data"), folder.PathOf("data"));
        VersionedFolder.Copy(Repository.PathOf("data"), folder.PathOf("archive"));
        foreach (var _ in Enumerable.Range(0, 4))
            folder.Commit();
        return folder.Run(Arguments(example));
    }

    // The queue of reviews may be empty, and then says so on stderr.
    private static bool IsEmptyQueue(CliResult run) => run.Error.StartsWith("0 of ", StringComparison.Ordinal);

    // As a shell would: words, and what stands in double quotation marks as one.
    private static string[] Arguments(string example) =>
        [
            .. example
                .Split('"')
                .SelectMany(
                    (piece, number) => number % 2 == 1 ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                )
                .Skip(1),
        ];
}
