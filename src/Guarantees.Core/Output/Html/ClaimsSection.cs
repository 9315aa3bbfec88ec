using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>All claims whole, report by report, and what was left out of the reports.</summary>
internal static class ClaimsSection
{
    public static XElement Render(PageModel page) =>
        HtmlElements.CreateSection(
            "claims",
            "Claims",
            page.KnowledgeBase.Claims.GroupBy(c => c.Source.Id).SelectMany(group => RenderReport(group, page)),
            page.KnowledgeBase.Skipped.IsEmpty ? null : RenderSkipped(page.KnowledgeBase)
        );

    private static IEnumerable<XElement> RenderReport(IGrouping<string, Claim> claims, PageModel page) =>
        [
            HtmlElements.Create("h3", $"Claims of {claims.Key}"),
            HtmlElements.Create("div", HtmlElements.CreateClass("cards"), claims.Select(c => ClaimCard.Render(c, page))),
        ];

    private static XElement[] RenderSkipped(KnowledgeBase knowledgeBase) =>
        [
            HtmlElements.Create("h3", "Left out"),
            HtmlElements.Create(
                "ul",
                knowledgeBase.Skipped.Select(s =>
                    HtmlElements.Create(
                        "li",
                        $"{s.Id}: {ClaimWording.QuoteFragments(s.Quote)}, {s.Reason.ToTerm()}{(s.Note is null ? "" : $": {s.Note}")}"
                    )
                )
            ),
        ];
}
