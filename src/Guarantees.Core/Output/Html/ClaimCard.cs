using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim whole, with its who and its if.</summary>
internal static class ClaimCard
{
    public static XElement Of(Claim claim, PageModel room) => HtmlElements.Of(
        "article",
        HtmlElements.Class($"card {LevelStyle.ClassOf(claim.Level.Word())}"),
        HtmlElements.Id(PageAnchors.Card(claim.Id)),
        HtmlElements.Claims(claim.Id),
        room.Facets.All.Select(f => new XAttribute($"data-{f.Name}", string.Join(' ', f.ValuesOf(claim).Distinct().Select(PageAnchors.Token)))),
        Top(claim, room),
        HtmlElements.Of("p", HtmlElements.Class("lead"), HtmlElements.Of("b", $"{ClaimWording.Lead(claim)}:"), " ", claim.Statement),
        HtmlElements.Of("dl", ClaimFacts.Ties(claim)),
        Words(claim),
        HtmlElements.Of("dl", ClaimFacts.Standing(claim, room)),
        HtmlElements.Of(
            "p",
            HtmlElements.Class("links"),
            Link($"#{PageAnchors.Card(claim.Id)}", "Link", claim),
            " ",
            Link($"#{PageAnchors.Words(claim.Id)}", "Read in the report", claim)));

    private static IEnumerable<XElement> Top(Claim claim, PageModel room) =>
    [
        HtmlElements.Of("h4", claim.Id),
        HtmlElements.Of(
            "p",
            HtmlElements.Class("top"),
            HtmlElements.Of("span", HtmlElements.Class("number"), room.NumberOf(claim).ToString(CultureInfo.InvariantCulture)),
            LevelStyle.Signs(claim),
            HtmlElements.Of("span", HtmlElements.Class("act"), claim.Act.Word())),
    ];

    private static XElement Words(Claim claim) => HtmlElements.Of(
        "figure",
        HtmlElements.Of("blockquote", HtmlElements.Of("p", ClaimWording.Joined(claim.Quote))),
        HtmlElements.Of("figcaption", $"{ClaimWording.WhoseWords(claim)}, {claim.Place}"));

    private static XElement Link(string address, string text, Claim claim)
    {
        var link = HtmlElements.Link(address, text);
        link.Add(new XAttribute("aria-label", $"{text}: {claim.Id}"));
        return link;
    }
}
