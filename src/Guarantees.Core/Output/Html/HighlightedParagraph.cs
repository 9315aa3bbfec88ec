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
    public static XElement Render(ReportParagraph passage, PageModel page) =>
        passage.SkipReasonOfParagraph switch
        {
            SkipReason.Heading => HtmlElements.Create("h4", RenderNodes(passage, page)),
            SkipReason.Furniture => HtmlElements.Create("p", HtmlElements.CreateClass("furniture"), RenderNodes(passage, page)),
            SkipReason.Question => HtmlElements.Create("p", HtmlElements.CreateClass("question"), RenderNodes(passage, page)),
            _ => HtmlElements.Create("p", RenderNodes(passage, page)),
        };

    private static IEnumerable<object> RenderNodes(ReportParagraph passage, PageModel page) =>
        passage.Segments.SelectMany(s => s.Ending.Select(c => (object)RenderReference(c, page)).Prepend(RenderSegment(s)));

    private static object RenderSegment(TextSegment segment)
    {
        if (segment.Claims.IsEmpty)
            return segment.Text;
        var mark = HtmlElements.Create(
            "mark",
            HtmlElements.CreateClass(GetClasses(segment)),
            HtmlElements.CreateClaims(segment.Claims.Select(c => c.Id)),
            segment.Text
        );
        return segment.Beginning.Aggregate(
            mark,
            (inner, claim) => HtmlElements.Create("span", HtmlElements.CreateId(PageAnchors.ForWords(claim.Id)), inner)
        );
    }

    private static string GetClasses(TextSegment segment)
    {
        var classes = LevelStyle.GetClass(segment.Claims[0].Level.ToTerm());
        if (segment.Claims.Length > 1)
            classes += $" overlap {LevelStyle.GetSecondClass(segment.Claims[1].Level.ToTerm())}";
        return segment.Claims.Any(c => c.IsRelayed) ? $"{classes} relayed" : classes;
    }

    private static XElement RenderReference(Claim claim, PageModel page)
    {
        var number = page.GetNumber(claim).ToString(CultureInfo.InvariantCulture);
        return HtmlElements.Create(
            "a",
            new XAttribute("role", "doc-noteref"),
            HtmlElements.CreateClass("ref"),
            new XAttribute("href", $"#{PageAnchors.ForCard(claim.Id)}"),
            new XAttribute(
                "aria-label",
                $"claim {claim.Id}, {ClaimWording.DescribeIdentification(claim.NearestVoice)}, number {number}"
            ),
            new XAttribute("data-number", number),
            HtmlElements.CreateClaims(claim.Id)
        );
    }
}
