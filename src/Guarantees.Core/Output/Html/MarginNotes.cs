using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// Beside a paragraph, for each claim that begins in it: level, who, and under which conditions. What they say stands in
/// the paragraph itself; on a narrow screen and on paper the cards take the notes' place.
/// </summary>
internal static class MarginNotes
{
    public static XElement Of(ReportParagraph passage, PageModel room) => HtmlElements.Of(
        "div",
        HtmlElements.Class("notes"),
        passage.Claims.Select(c => Note(c, room)),
        passage.Skipped.Select(s => HtmlElements.Of("p", HtmlElements.Class("left-out"), $"left out: {Vocabularies.SkipReasons[s.Reason].Definition}")));

    private static XElement Note(Claim claim, PageModel room) => HtmlElements.Of(
        "div",
        HtmlElements.Class($"note {LevelStyle.ClassOf(claim.Level.Word())}"),
        HtmlElements.Claims(claim.Id),
        HtmlElements.Of(
            "p",
            HtmlElements.Class("top"),
            HtmlElements.Of(
                "a",
                HtmlElements.Class("number"),
                new XAttribute("href", $"#{PageAnchors.Card(claim.Id)}"),
                new XAttribute("aria-label", $"{Number(claim, room)}, card of {claim.Id}"),
                Number(claim, room)),
            LevelStyle.Signs(claim)),
        HtmlElements.Of("p", HtmlElements.Class("lead"), ClaimWording.Lead(claim)),
        claim.Attributed.IsEmpty ? null : HtmlElements.Of("p", HtmlElements.Class("cue"), ClaimWording.Quoted(claim.Attributed)),
        claim.Conditions.Select(c => HtmlElements.Of("p", HtmlElements.Class("if"), HtmlElements.Of("b", c.Kind.Word()), $" {ClaimWording.Condition(c)}")));

    private static string Number(Claim claim, PageModel room) => room.NumberOf(claim).ToString(CultureInfo.InvariantCulture);
}
