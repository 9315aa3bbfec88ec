using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guarantees.Tests.Support;
using Markdig;

namespace Guarantees.Tests.Output.Html;

/// <summary>The dossier and the page, each read back from its own output, tell the same.</summary>
public sealed class FormatConsistencyTests
{
    private readonly ParsedPage _page = ParsedPage.OfRealData();
    private readonly IDocument _dossier = new HtmlParser().ParseDocument(
        Markdig.Markdown.ToHtml(
            ClaimsCli.Run("render", "--format", "markdown").Out,
            new MarkdownPipelineBuilder().UsePipeTables().Build()
        )
    );

    [Fact]
    public void Both_have_the_same_claims() =>
        InPage()
            .Select(c => c.Id)
            .Should()
            .BeEquivalentTo(InDossier().Select(c => c.Id))
            .And.HaveCount(_page.Index.KnowledgeBase.Claims.Length);

    [Fact]
    public void Both_say_of_each_claim_the_same_who_what_if_and_review()
    {
        var dossier = InDossier().ToDictionary(c => c.Id);
        foreach (var claim in InPage())
            claim.Should().BeEquivalentTo(dossier[claim.Id]);
    }

    [Fact]
    public void Both_have_the_same_table_of_conditions()
    {
        var dossier = _dossier
            .QuerySelectorAll("table:first-of-type tbody tr")
            .Select(r => (r.Children[0].TextContent, r.Children[1].TextContent, r.QuerySelector("a")!.TextContent));
        var page = _page
            .All("#conditions ~ table tbody tr")
            .Select(r => (r.Children[0].TextContent, r.Children[1].TextContent, r.QuerySelector("a")!.TextContent));
        page.Should().Equal(dossier).And.NotBeEmpty();
    }

    private IEnumerable<StatedFacts> InPage() =>
        _page
            .All(".card")
            .Select(card => new StatedFacts(
                card.QuerySelector("h4")!.TextContent,
                card.QuerySelector(".lead")!.TextContent,
                [
                    .. card.QuerySelectorAll("dl > div")
                        .Select(f => $"{f.Children[0].TextContent}: {WithoutReport(f.Children[1].TextContent)}"),
                ],
                $"{card.QuerySelector(".level")!.TextContent}{(card.QuerySelector(".level.relayed") is null ? "" : ", second-hand")}; {card.QuerySelector(".act")!.TextContent}",
                card.QuerySelector("blockquote")!.TextContent.Trim()
            ));

    private IEnumerable<StatedFacts> InDossier() =>
        _dossier
            .QuerySelectorAll("h3")
            .Where(h => _page.Index.Find(h.TextContent) is not null)
            .Select(heading =>
            {
                var lead = heading.NextElementSibling!;
                var facts = lead.NextElementSibling!.Children.Select(li => li.TextContent.Trim()).ToArray();
                return new StatedFacts(
                    heading.TextContent,
                    lead.TextContent,
                    [.. facts.Skip(1)],
                    facts[0]["level: ".Length..],
                    lead.NextElementSibling!.NextElementSibling!.QuerySelector("p")!.TextContent.Trim()
                );
            });

    // The page adds to a relation across the reports where it leads.
    private string WithoutReport(string text) =>
        _page.Index.KnowledgeBase.Sources.Aggregate(text, (told, source) => told.Replace($" ({source.Id})", ""));

    private sealed record StatedFacts(string Id, string Lead, string[] Facts, string Level, string Words);
}
