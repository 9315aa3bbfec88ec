using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>All claims whole, report by report, and what was left out of the reports.</summary>
internal static class Cards
{
    public static XElement Of(Room room) => Tag.Section(
        "claims",
        "Claims",
        room.KnowledgeBase.Claims.GroupBy(c => c.Source.Id).SelectMany(group => OfReport(group, room)),
        room.KnowledgeBase.Skipped.IsEmpty ? null : LeftOut(room.KnowledgeBase));

    private static IEnumerable<XElement> OfReport(IGrouping<string, Claim> claims, Room room) =>
    [
        Tag.Of("h3", $"Claims of {claims.Key}"),
        Tag.Of("div", Tag.Class("cards"), claims.Select(c => Card.Of(c, room))),
    ];

    private static XElement[] LeftOut(KnowledgeBase knowledgeBase) =>
    [
        Tag.Of("h3", "Left out"),
        Tag.Of("ul", knowledgeBase.Skipped.Select(s => Tag.Of(
            "li",
            $"{s.Key}: {Phrases.Quoted(s.Quote)}, {s.Reason.Word()}{(s.Note is null ? "" : $": {s.Note}")}"))),
    ];
}
