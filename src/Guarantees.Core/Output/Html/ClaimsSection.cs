using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>All claims whole, report by report, and what was left out of the reports.</summary>
internal static class ClaimsSection
{
    public static XElement Of(PageModel room) => HtmlElements.Section(
        "claims",
        "Claims",
        room.KnowledgeBase.Claims.GroupBy(c => c.Source.Id).SelectMany(group => OfReport(group, room)),
        room.KnowledgeBase.Skipped.IsEmpty ? null : LeftOut(room.KnowledgeBase));

    private static IEnumerable<XElement> OfReport(IGrouping<string, Claim> claims, PageModel room) =>
    [
        HtmlElements.Of("h3", $"Claims of {claims.Key}"),
        HtmlElements.Of("div", HtmlElements.Class("cards"), claims.Select(c => ClaimCard.Of(c, room))),
    ];

    private static XElement[] LeftOut(KnowledgeBase knowledgeBase) =>
    [
        HtmlElements.Of("h3", "Left out"),
        HtmlElements.Of("ul", knowledgeBase.Skipped.Select(s => HtmlElements.Of(
            "li",
            $"{s.Key}: {ClaimWording.Quoted(s.Quote)}, {s.Reason.Word()}{(s.Note is null ? "" : $": {s.Note}")}"))),
    ];
}
