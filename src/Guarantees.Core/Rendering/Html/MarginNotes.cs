using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>
/// Beside a paragraph, for each claim that begins in it: level, who, and under which conditions. What they say stands in
/// the paragraph itself; on a narrow screen and on paper the cards take the notes' place.
/// </summary>
internal static class MarginNotes
{
    public static XElement Of(Passage passage, Room room) => Tag.Of(
        "div",
        Tag.Class("notes"),
        passage.Claims.Select(c => Note(c, room)),
        passage.Skipped.Select(s => Tag.Of("p", Tag.Class("left-out"), $"left out: {Vocabularies.SkipReasons[s.Reason].Definition}")));

    private static XElement Note(Claim claim, Room room) => Tag.Of(
        "div",
        Tag.Class($"note {Levels.ClassOf(claim.Level.Word())}"),
        Tag.Claims(claim.Id),
        Tag.Of(
            "p",
            Tag.Class("top"),
            Tag.Of(
                "a",
                Tag.Class("number"),
                new XAttribute("href", $"#{Address.Card(claim.Id)}"),
                new XAttribute("aria-label", $"{Number(claim, room)}, card of {claim.Id}"),
                Number(claim, room)),
            Levels.Signs(claim)),
        Tag.Of("p", Tag.Class("lead"), Phrases.Lead(claim)),
        claim.Attributed.IsEmpty ? null : Tag.Of("p", Tag.Class("cue"), Phrases.Quoted(claim.Attributed)),
        claim.Conditions.Select(c => Tag.Of("p", Tag.Class("if"), Tag.Of("b", c.Kind.Word()), $" {Phrases.Condition(c)}")));

    private static string Number(Claim claim, Room room) => room.NumberOf(claim).ToString(CultureInfo.InvariantCulture);
}
