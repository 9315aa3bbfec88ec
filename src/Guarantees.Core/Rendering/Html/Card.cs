using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>A claim whole, with its who and its if.</summary>
internal static class Card
{
    public static XElement Of(Claim claim, Room room) => Tag.Of(
        "article",
        Tag.Class($"card {Levels.ClassOf(claim.Level.Word())}"),
        Tag.Id(Address.Card(claim.Id)),
        Tag.Claims(claim.Id),
        room.Facets.All.Select(f => new XAttribute($"data-{f.Name}", string.Join(' ', f.ValuesOf(claim).Distinct().Select(Address.Token)))),
        Top(claim, room),
        Tag.Of("p", Tag.Class("lead"), Tag.Of("b", $"{Phrases.Lead(claim)}:"), " ", claim.Statement),
        Tag.Of("dl", CardFacts.Ties(claim)),
        Words(claim),
        Tag.Of("dl", CardFacts.Standing(claim, room)),
        Tag.Of(
            "p",
            Tag.Class("links"),
            Link($"#{Address.Card(claim.Id)}", "Link", claim),
            " ",
            Link($"#{Address.Words(claim.Id)}", "Read in the report", claim)));

    private static IEnumerable<XElement> Top(Claim claim, Room room) =>
    [
        Tag.Of("h4", claim.Id),
        Tag.Of(
            "p",
            Tag.Class("top"),
            Tag.Of("span", Tag.Class("number"), room.NumberOf(claim).ToString(CultureInfo.InvariantCulture)),
            Levels.Signs(claim),
            Tag.Of("span", Tag.Class("act"), claim.Act.Word())),
    ];

    private static XElement Words(Claim claim) => Tag.Of(
        "figure",
        Tag.Of("blockquote", Tag.Of("p", Phrases.Joined(claim.Quote))),
        Tag.Of("figcaption", $"{Phrases.WhoseWords(claim)}, {claim.Place}"));

    private static XElement Link(string address, string text, Claim claim)
    {
        var link = Tag.Link(address, text);
        link.Add(new XAttribute("aria-label", $"{text}: {claim.Id}"));
        return link;
    }
}
