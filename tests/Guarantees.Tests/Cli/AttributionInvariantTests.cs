using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>The first rule of the project, held over every verb and format that there is.</summary>
public sealed class AttributionInvariantTests
{
    private static readonly KnowledgeBase Real = KnowledgeBaseLoader
        .Load(new KnowledgeBaseFolder(Repository.PathOf("data")))
        .KnowledgeBase;

    // What a verb needs besides its format in order to show claims.
    private static readonly Dictionary<string, string[]> Arguments = new()
    {
        ["show"] = [.. Real.Claims.Select(c => c.Id)],
        ["quote"] = ["the U.S. is willing to contribute security guarantees for Ukraine"],
        ["completion"] = ["bash"],
    };

    public static TheoryData<string, string> VerbsAndFormats()
    {
        var all = new TheoryData<string, string>();
        // `check` shows lines of the file that it is about, as they are written; verbs that write show no statement.
        foreach (
            var (verb, format) in CommandMatrix
                .WithFormats()
                .Where(v => v.Verb != "check" && !CommandMatrix.Authoring.Contains(v.Verb))
        )
            all.Add(verb, format);
        return all;
    }

    [Theory]
    [MemberData(nameof(VerbsAndFormats))]
    public void Every_statement_has_speaker_level_attribution_source_and_conditions(string verb, string format)
    {
        string[] chosen = format.Length == 0 ? [] : ["--format", format];
        var run = ClaimsCli.Run([verb, .. chosen, .. Arguments.GetValueOrDefault(verb, [])]);
        Faults(format, run.Out).Should().BeEmpty();
    }

    [Theory]
    [InlineData("list", "text")]
    [InlineData("list", "json")]
    [InlineData("list", "ndjson")]
    [InlineData("list", "csv")]
    [InlineData("show", "text")]
    [InlineData("show", "markdown")]
    [InlineData("compare", "text")]
    [InlineData("compare", "json")]
    [InlineData("compare", "markdown")]
    [InlineData("render", "markdown")]
    [InlineData("render", "json")]
    public void Where_claims_are_shown_all_of_them_are_looked_at(string verb, string format)
    {
        var run = ClaimsCli.Run([verb, "--format", format, .. Arguments.GetValueOrDefault(verb, [])]);
        var units = OutputUnits.Split(format, run.Out).ToArray();
        Real.Claims.Should().OnlyContain(c => units.Any(u => u.Contains(c.Statement)));
    }

    [Theory]
    [InlineData("text", "id\n  {0}\n  who Ann\n")]
    [InlineData("json", "[{\"statement\":\"{0}\",\"level\":\"named\"}]")]
    [InlineData("csv", "id,statement\r\nx,\"{0}\"\r\n")]
    [InlineData("markdown", "| Who | Says |\n| --- | --- |\n| Donald Trump | {0} |\n")]
    [InlineData("markdown", "### id\n\n{0}\n\n### next\n")]
    [InlineData("html", "<ul><li>{0}</li></ul>")]
    public void A_bare_statement_would_be_noticed(string format, string output) =>
        Faults(format, output.Replace("{0}", Real.Claims[0].Statement)).Should().NotBeEmpty();

    private static IEnumerable<string> Faults(string format, string output) =>
        from unit in OutputUnits.Split(format, output).Select(WithoutTheReportItself).ToArray()
        from claim in Real.Claims
        where unit.Contains(claim.Statement, StringComparison.Ordinal)
        from missing in RequiredAttribution.Missing(claim, unit)
        select $"{claim.Id} is shown without '{missing}' in: {unit}";

    // A report may say in its own paragraph what a statement says; there it is read in its place.
    private static string WithoutTheReportItself(string unit) =>
        Real
            .Sources.SelectMany(s => s.Text.Text.Split('\n'))
            .Where(line => line.Length > 0)
            .Aggregate(unit.Replace("[", "").Replace("]", ""), (text, line) => text.Replace(line, ""));
}
