using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guarantees.Tests.Output;

public sealed class DossierTests
{
    private static readonly string Real = ClaimsCli.Run("render").Out;

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseGenericAttributes()
        .Build();

    [Fact]
    public void The_dossier_of_the_two_reports_is_committed() =>
        Repository.Read("docs/dossier.md").Should().Be(Real, "`claims render -o docs/dossier.md` writes it");

    [Fact]
    public void It_has_at_most_350_lines() => Real.Split('\n').Length.Should().BeLessThanOrEqualTo(350);

    [Fact]
    public void No_table_has_more_than_five_columns()
    {
        var tables = Parse(Real).Descendants<Table>().ToArray();
        tables.Should().HaveCountGreaterThan(4);
        tables.Should().OnlyContain(t => t.OfType<TableRow>().All(r => r.Count <= 5));
    }

    [Fact]
    public void Every_claim_has_one_footnote_and_is_referred_to_from_its_report_and_from_the_table()
    {
        var document = Parse(Real);
        var claims = ShippedReports.KnowledgeBase.Claims.Length;
        document.Descendants<Footnote>().Should().HaveCount(claims);
        document
            .Descendants<FootnoteLink>()
            .Where(l => !l.IsBackLink)
            .GroupBy(l => l.Footnote)
            .Should()
            .HaveCount(claims)
            .And.OnlyContain(links => links.Count() >= 2);
    }

    [Fact]
    public void A_footnote_shows_voice_level_cue_condition_limit_and_hedge()
    {
        using var files = new TwoReports();
        var notes = files.Run("render").Out.Split('\n').Where(l => l.StartsWith("[^", StringComparison.Ordinal));
        notes
            .Should()
            .Contain([
                "[^1]: Ann Lee, named, “Ann Lee said that”; **if** “if the state pays”; **hedge** “could”.",
                "[^2]: The mayor, as told by a clerk, one unnamed person, second-hand, “A clerk said the mayor”.",
                "[^3]: The report’s own statement.",
                "[^6]: The mayor, named, “The mayor said”; **only if** “only”; **after** “after a vote” on “pay for the bridge”.",
            ]);
    }

    [Fact]
    public void The_text_of_the_reports_is_all_there()
    {
        var plain = Real.Replace("\\", "");
        plain = System.Text.RegularExpressions.Regex.Replace(plain, @"\[\^\d+\]", "");
        foreach (
            var line in ShippedReports.KnowledgeBase.Sources.SelectMany(s => s.Text.Text.Split('\n')).Where(l => l.Length > 0)
        )
            plain.Should().Contain(line);
    }

    [Fact]
    public void Kinds_of_relation_that_do_not_occur_are_named() =>
        Real.Should().Contain("\nConflicts: none recorded.\n").And.Contain("\nAgreements: none recorded.\n");

    [Fact]
    public void The_dossier_and_the_page_have_the_same_table_of_claims()
    {
        var page = ParsedPage
            .OfRealData()
            .All(".claims tbody tr")
            .Select(r => string.Join('|', r.Children.Skip(1).Select(c => Squeeze(c.TextContent))));
        var dossier = Parse(Real)
            .Descendants<Table>()
            .Single(t => t.OfType<TableRow>().First().Count == 5)
            .OfType<TableRow>()
            .Skip(1)
            .Select(r => string.Join('|', r.Skip(1).Select(cell => Squeeze(PlainText((TableCell)cell)))));
        dossier.Should().Equal(page).And.NotBeEmpty();
    }

    [Fact]
    public void Hostile_data_is_written_as_text()
    {
        var document = Parse(Render(HostileKnowledgeBase.Index()));
        document.Descendants<HtmlBlock>().Should().BeEmpty();
        document.Descendants<HtmlInline>().Should().BeEmpty();
        document.Descendants<CodeInline>().Should().BeEmpty();
        document.Descendants<LinkInline>().Should().BeEmpty();
        document.Descendants<AutolinkInline>().Should().BeEmpty();
        document
            .Descendants()
            .Where(node =>
                Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(node)?.Properties?.Any(p => p.Key == "onclick")
                == true
            )
            .Should()
            .BeEmpty();
        var html = Markdig.Markdown.ToHtml(Render(HostileKnowledgeBase.Index()), GitHub);
        var text = Squeeze(new HtmlParser().ParseDocument(html).Body!.TextContent);
        foreach (var field in HostileKnowledgeBase.Texts.Where(t => !t.StartsWith("topic", StringComparison.Ordinal)))
            text.Should().ContainEquivalentOf(Squeeze(SafeText.Escape(field)));
    }

    [Fact]
    public void A_hostile_cell_stays_one_cell()
    {
        var tables = Parse(Render(HostileKnowledgeBase.Index())).Descendants<Table>().ToArray();
        tables
            .SelectMany(t => t.OfType<TableRow>().Select(r => (r.Count, t.OfType<TableRow>().First().Count)))
            .Should()
            .OnlyContain(p => p.Item1 == p.Item2);
        tables.Select(t => t.Count - 1).Should().Equal(1, 2, 2, 1);
    }

    private static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, GitHub);

    private static string Render(KnowledgeBaseIndex index)
    {
        using var stream = new MemoryStream();
        DossierMarkdown.Write(
            stream,
            index,
            ReportComparer.Compare(index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty)
        );
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string PlainText(TableCell cell) =>
        string.Concat(
            cell.Descendants<LeafInline>()
                .Select(i =>
                    i is LiteralInline literal ? literal.Content.ToString()
                    : i is HtmlEntityInline entity ? entity.Transcoded.ToString()
                    : ""
                )
        );

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != ';'));
}
