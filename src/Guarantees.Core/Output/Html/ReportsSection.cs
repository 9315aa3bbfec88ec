using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>The reports, each with its words highlighted and the voices in the margin.</summary>
internal static class ReportsSection
{
    public static XElement Of(PageModel room) => HtmlElements.Section(
        "read",
        "Read",
        room.KnowledgeBase.Sources.Select(s => Report(s, room)));

    private static XElement Report(Source source, PageModel room)
    {
        ImmutableArray<ReportParagraph> passages = [.. ReportParagraph.Of(source, room.KnowledgeBase)];
        return HtmlElements.Of(
            "article",
            HtmlElements.Class("report"),
            new XAttribute("aria-labelledby", PageAnchors.Source(source.Id)),
            HtmlElements.Of("div", HtmlElements.Class("about"), About(source)),
            HtmlElements.Of("div", HtmlElements.Class("text"), passages.Select(p => HighlightedParagraph.Of(p, room))),
            HtmlElements.Of(
                "section",
                HtmlElements.Class("margin"),
                new XAttribute("aria-label", $"Who says it: {source.Id}"),
                passages.Select(p => MarginNotes.Of(p, room))));
    }

    private static IEnumerable<XElement> About(Source source) =>
    [
        HtmlElements.Of("h3", HtmlElements.Id(PageAnchors.Source(source.Id)), source.Id),
        HtmlElements.Of("p", source.About),
        HtmlElements.Of("p", HtmlElements.Class("printed"), ClaimWording.Printed(source)),
    ];
}
