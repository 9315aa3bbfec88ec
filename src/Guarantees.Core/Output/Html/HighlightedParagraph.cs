using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// A paragraph of a report with the words of each claim marked. The marks are flat, and the numbers after them are drawn
/// by the stylesheet, so that copied words and links to words hold nothing but the report's text.
/// </summary>
internal static class HighlightedParagraph
{
    public static XElement Of(ReportParagraph passage, PageModel room) => passage.SkippedWhole switch
    {
        SkipReason.Heading => HtmlElements.Of("h4", Nodes(passage, room)),
        SkipReason.Furniture => HtmlElements.Of("p", HtmlElements.Class("furniture"), Nodes(passage, room)),
        _ => HtmlElements.Of("p", Nodes(passage, room)),
    };

    private static IEnumerable<object> Nodes(ReportParagraph passage, PageModel room) =>
        passage.Segments.SelectMany(s => s.Ending.Select(c => (object)Reference(c, room)).Prepend(Marked(s)));

    private static object Marked(TextSegment segment)
    {
        if (segment.Claims.IsEmpty)
            return segment.Text;
        var mark = HtmlElements.Of("mark", HtmlElements.Class(Classes(segment)), HtmlElements.Claims(segment.Claims.Select(c => c.Id)), segment.Text);
        return segment.Beginning.Aggregate(mark, (inner, claim) => HtmlElements.Of("span", HtmlElements.Id(PageAnchors.Words(claim.Id)), inner));
    }

    private static string Classes(TextSegment segment)
    {
        var classes = LevelStyle.ClassOf(segment.Claims[0].Level.Word());
        if (segment.Claims.Length > 1)
            classes += $" overlap {LevelStyle.SecondClassOf(segment.Claims[1].Level.Word())}";
        return segment.Claims.Any(c => c.Relayed) ? $"{classes} relayed" : classes;
    }

    private static XElement Reference(Claim claim, PageModel room)
    {
        var number = room.NumberOf(claim).ToString(CultureInfo.InvariantCulture);
        return HtmlElements.Of(
            "a",
            new XAttribute("role", "doc-noteref"),
            HtmlElements.Class("ref"),
            new XAttribute("href", $"#{PageAnchors.Card(claim.Id)}"),
            new XAttribute("aria-label", $"claim {claim.Id}, {ClaimWording.HowIdentified(claim.NearestVoice)}, number {number}"),
            new XAttribute("data-number", number),
            HtmlElements.Claims(claim.Id));
    }
}
