using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>
/// A paragraph of a report with the words of each claim marked. The marks are flat, and the numbers after them are drawn
/// by the stylesheet, so that copied words and links to words hold nothing but the report's text.
/// </summary>
internal static class ReportText
{
    public static XElement Of(Passage passage, Room room) => passage.SkippedWhole switch
    {
        SkipReason.Heading => Tag.Of("h4", Nodes(passage, room)),
        SkipReason.Furniture => Tag.Of("p", Tag.Class("furniture"), Nodes(passage, room)),
        _ => Tag.Of("p", Nodes(passage, room)),
    };

    private static IEnumerable<object> Nodes(Passage passage, Room room) =>
        passage.Segments.SelectMany(s => s.Ending.Select(c => (object)Reference(c, room)).Prepend(Marked(s)));

    private static object Marked(Segment segment)
    {
        if (segment.Claims.IsEmpty)
            return segment.Text;
        var mark = Tag.Of("mark", Tag.Class(Classes(segment)), Tag.Claims(segment.Claims.Select(c => c.Id)), segment.Text);
        return segment.Beginning.Aggregate(mark, (inner, claim) => Tag.Of("span", Tag.Id(Address.Words(claim.Id)), inner));
    }

    private static string Classes(Segment segment)
    {
        var classes = Levels.ClassOf(segment.Claims[0].Level.Word());
        if (segment.Claims.Length > 1)
            classes += $" overlap {Levels.SecondClassOf(segment.Claims[1].Level.Word())}";
        return segment.Claims.Any(c => c.Relayed) ? $"{classes} relayed" : classes;
    }

    private static XElement Reference(Claim claim, Room room)
    {
        var number = room.NumberOf(claim).ToString(CultureInfo.InvariantCulture);
        return Tag.Of(
            "a",
            new XAttribute("role", "doc-noteref"),
            Tag.Class("ref"),
            new XAttribute("href", $"#{Address.Card(claim.Id)}"),
            new XAttribute("aria-label", $"claim {claim.Id}, {Phrases.HowIdentified(claim.NearestVoice)}, number {number}"),
            new XAttribute("data-number", number),
            Tag.Claims(claim.Id));
    }
}
