using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim whole, with its who and its if.</summary>
internal static class ClaimCard
{
    public static XElement Render(Claim claim, PageModel page) =>
        HtmlElements.Create(
            "article",
            HtmlElements.CreateClass($"card {LevelStyle.GetClass(claim.Level.ToTerm())}"),
            HtmlElements.CreateId(PageAnchors.ForCard(claim.Id)),
            HtmlElements.CreateClaims(claim.Id),
            page.Facets.All.Select(f => new XAttribute(
                $"data-{f.Name}",
                string.Join(' ', f.GetValues(claim).Distinct().Select(PageAnchors.Encode))
            )),
            RenderTop(claim, page),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("lead"),
                HtmlElements.Create("b", $"{ClaimWording.Attribution(claim)}:"),
                " ",
                claim.Statement
            ),
            HtmlElements.Create("dl", ClaimFacts.RenderQualifications(claim)),
            RenderWords(claim),
            HtmlElements.Create("dl", ClaimFacts.RenderContext(claim, page)),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("links"),
                RenderLink($"#{PageAnchors.ForCard(claim.Id)}", "Link", claim),
                " ",
                RenderLink($"#{PageAnchors.ForWords(claim.Id)}", "Read in the report", claim)
            )
        );

    private static IEnumerable<XElement> RenderTop(Claim claim, PageModel page) =>
        [
            HtmlElements.Create("h4", claim.Id),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("top"),
                HtmlElements.Create(
                    "span",
                    HtmlElements.CreateClass("number"),
                    page.GetNumber(claim).ToString(CultureInfo.InvariantCulture)
                ),
                LevelStyle.RenderBadges(claim),
                HtmlElements.Create("span", HtmlElements.CreateClass("act"), Vocabularies.Acts[claim.Act].DisplayName)
            ),
        ];

    private static XElement RenderWords(Claim claim) =>
        HtmlElements.Create(
            "figure",
            HtmlElements.Create("blockquote", HtmlElements.Create("p", ClaimWording.JoinFragments(claim.Quote))),
            HtmlElements.Create("figcaption", $"{ClaimWording.DescribeExtent(claim)}, {claim.Citation}")
        );

    private static XElement RenderLink(string address, string text, Claim claim)
    {
        var link = HtmlElements.CreateLink(address, text);
        link.Add(new XAttribute("aria-label", $"{text}: {claim.Id}"));
        return link;
    }
}
