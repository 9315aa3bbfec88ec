using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>The reports, each with its words highlighted and the voices in the margin.</summary>
internal static class ReportsSection
{
    public static XElement Render(PageModel page) =>
        HtmlElements.CreateSection("read", "Read", page.KnowledgeBase.Sources.Select(s => RenderReport(s, page)));

    private static XElement RenderReport(Source source, PageModel page)
    {
        ImmutableArray<ReportParagraph> passages = [.. ReportParagraph.FromSource(source, page.KnowledgeBase)];
        return HtmlElements.Create(
            "article",
            HtmlElements.CreateClass("report"),
            new XAttribute("aria-labelledby", PageAnchors.ForSource(source.Id)),
            HtmlElements.Create("div", HtmlElements.CreateClass("about"), RenderDescription(source)),
            HtmlElements.Create(
                "div",
                HtmlElements.CreateClass("text"),
                passages.Select(p => HighlightedParagraph.Render(p, page))
            ),
            HtmlElements.Create(
                "section",
                HtmlElements.CreateClass("margin"),
                new XAttribute("aria-label", $"Who says it: {source.Id}"),
                passages.Select(p => MarginNotes.Render(p, page))
            )
        );
    }

    private static IEnumerable<XElement> RenderDescription(Source source) =>
        [
            HtmlElements.Create("h3", HtmlElements.CreateId(PageAnchors.ForSource(source.Id)), source.Id),
            HtmlElements.Create("p", source.Description),
            HtmlElements.Create("p", HtmlElements.CreateClass("printed"), ClaimWording.DescribeSource(source)),
        ];
}
