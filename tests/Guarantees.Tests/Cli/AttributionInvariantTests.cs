using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Text;
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
        ["compare"] = ["--lone"],
        ["completion"] = ["bash"],
        ["export"] = [.. Real.Sources.SelectMany(s => new[] { "--url", $"{s.Id}=https://example.org/{s.Id}" })],
    };

    public static TheoryData<string, string> VerbsAndFormats()
    {
        var all = new TheoryData<string, string>();
        // `check` shows lines of the file that it is about, as they are written; `diff` and `agreement` show two versions of a claim, each
        // with its own (DiffCommandTests, AgreementCommandTests); verbs that write show no statement.
        foreach (
            var (verb, format) in CommandMatrix
                .WithFormats()
                .Where(v => v.Verb is not ("check" or "diff" or "agreement") && !CommandMatrix.Authoring.Contains(v.Verb))
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
        Faults(FormOf(verb, format), run.Out).Should().BeEmpty();
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
    [InlineData("export", "web-annotation")]
    [InlineData("export", "hypothesis")]
    public void Every_claim_in_an_output_is_examined(string verb, string format)
    {
        var run = ClaimsCli.Run([verb, "--format", format, .. Arguments.GetValueOrDefault(verb, [])]);
        var units = OutputUnits.Split(FormOf(verb, format), run.Out).ToArray();
        Real.Claims.Should().OnlyContain(c => units.Any(u => u.Contains(c.Statement)));
    }

    [Theory]
    [InlineData("text", "id\n  {0}\n  who Ann\n")]
    [InlineData("json", "[{\"statement\":\"{0}\",\"level\":\"named\"}]")]
    [InlineData("csv", "id,statement\r\nx,\"{0}\"\r\n")]
    [InlineData("markdown", "| Who | Says |\n| --- | --- |\n| Donald Trump | {0} |\n")]
    [InlineData("markdown", "### id\n\n{0}\n\n### next\n")]
    [InlineData("html", "<ul><li>{0}</li></ul>")]
    public void A_statement_without_attribution_would_be_detected(string format, string output) =>
        Faults(format, output.Replace("{0}", Real.Claims[0].Statement)).Should().NotBeEmpty();

    // A claim in full is several paragraphs.
    private static string FormOf(string verb, string format) => (verb, format) is ("show", "text") ? "claims" : format;

    // A claim in full begins with its statement; the report's sentence in it may say what another claim says.
    private static IEnumerable<string> Faults(string form, string output) =>
        from unit in OutputUnits.Split(form, output).Select(u => u.Replace("[", "").Replace("]", "")).ToArray()
        let others = Printed(form).Aggregate(unit, (text, printed) => text.Replace(printed, ""))
        from claim in Real.Claims
        let text = IsOwn(form, unit, claim) ? unit : others
        where text.Contains(claim.Statement, StringComparison.Ordinal)
        from missing in RequiredAttribution.Missing(claim, text, form)
        select $"{claim.Id} is shown without '{missing}' in: {unit}";

    // A claim in full begins with its statement; the report's sentence in it may say what another claim says.
    private static bool IsOwn(string form, string unit, Claim claim) =>
        form == "claims" && unit.TrimStart().StartsWith(claim.Statement, StringComparison.Ordinal);

    private static string[] Printed(string form) => form == "claims" ? Sentences : Paragraphs;

    // A report may say in its own words what a statement says; there it is read in its place.
    private static readonly string[] Paragraphs =
    [
        .. Real.Sources.SelectMany(s => s.Text.Text.Split('\n')).Where(line => line.Length > 0),
    ];

    private static readonly string[] Sentences =
    [
        .. Paragraphs,
        .. Paragraphs.SelectMany(p => SentenceSplitter.Split(p, 0, p.Length).Select(at => p[at.Start..at.End].TrimEnd('.'))),
    ];
}
