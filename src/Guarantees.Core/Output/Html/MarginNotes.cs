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
    public static XElement Render(ReportParagraph passage, PageModel page) =>
        HtmlElements.Create(
            "div",
            HtmlElements.CreateClass("notes"),
            passage.Claims.Select(c => RenderNote(c, page)),
            passage.Skipped.Select(s =>
                HtmlElements.Create(
                    "p",
                    HtmlElements.CreateClass("left-out"),
                    $"left out: {Vocabularies.SkipReasons[s.Reason].Definition}"
                )
            )
        );

    private static XElement RenderNote(Claim claim, PageModel page) =>
        HtmlElements.Create(
            "div",
            HtmlElements.CreateClass($"note {LevelStyle.GetClass(claim.Level.ToTerm())}"),
            HtmlElements.CreateClaims(claim.Id),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("top"),
                HtmlElements.Create(
                    "a",
                    HtmlElements.CreateClass("number"),
                    new XAttribute("href", $"#{PageAnchors.ForCard(claim.Id)}"),
                    new XAttribute("aria-label", $"{RenderNumber(claim, page)}, card of {claim.Id}"),
                    RenderNumber(claim, page)
                ),
                LevelStyle.RenderBadges(claim)
            ),
            HtmlElements.Create("p", HtmlElements.CreateClass("lead"), ClaimWording.Attribution(claim)),
            claim.AttributionSpans.IsEmpty
                ? null
                : HtmlElements.Create("p", HtmlElements.CreateClass("cue"), ClaimWording.QuoteFragments(claim.AttributionSpans)),
            claim.Conditions.Select(c =>
                HtmlElements.Create(
                    "p",
                    HtmlElements.CreateClass("if"),
                    HtmlElements.Create("b", Vocabularies.ConditionKinds[c.Kind].DisplayName),
                    $" {ClaimWording.Condition(c)}"
                )
            )
        );

    private static string RenderNumber(Claim claim, PageModel page) =>
        page.GetNumber(claim).ToString(CultureInfo.InvariantCulture);
}
