using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>Two claims of different reports beside each other, how they stand to each other, and why.</summary>
internal static class ComparisonPair
{
    public static XElement Render(RelatedPair pair, PageModel page) =>
        HtmlElements.Create(
            "div",
            HtmlElements.CreateClass("pair"),
            HtmlElements.CreateId(PageAnchors.ForRelation(pair.Relation)),
            HtmlElements.CreateClaims(pair.From.Id, pair.To.Id),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("relation"),
                HtmlElements.Create("b", Vocabularies.RelationTypes[pair.Relation.Type].DisplayName),
                $"{ComparisonWording.DescribeAgreement(pair)}: {pair.Relation.Note}"
            ),
            HtmlElements.Create(
                "div",
                HtmlElements.CreateClass("sides"),
                OrderSides(pair, page).Select(claim => RenderSide(claim, GetRole(pair, claim)))
            )
        );

    /// <summary>A link to the pair from another topic.</summary>
    public static XElement LinkTo(RelatedPair pair) =>
        HtmlElements.Create(
            "li",
            HtmlElements.CreateClaims(pair.From.Id, pair.To.Id),
            HtmlElements.CreateLink(
                $"#{PageAnchors.ForRelation(pair.Relation)}",
                $"{pair.From.Id} {pair.Relation.Type.ToTerm()} {pair.To.Id}"
            )
        );

    // The same report always stands on the same side.
    private static IEnumerable<Claim> OrderSides(RelatedPair pair, PageModel page) =>
        page.GetNumber(pair.From) < page.GetNumber(pair.To) ? [pair.From, pair.To] : [pair.To, pair.From];

    private static XElement RenderSide(Claim claim, string role) =>
        HtmlElements.Create(
            "div",
            HtmlElements.CreateClass($"side {LevelStyle.GetClass(claim.Level.ToTerm())}"),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("top"),
                HtmlElements.Create("span", HtmlElements.CreateClass("role"), $"{claim.Source.Id}{role}"),
                LevelStyle.RenderBadges(claim)
            ),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("lead"),
                HtmlElements.Create("b", $"{ClaimWording.Attribution(claim)}:"),
                " ",
                claim.Statement
            ),
            HtmlElements.Create(
                "p",
                HtmlElements.CreateClass("ties"),
                string.Join("; ", GetTies(claim)),
                ". ",
                HtmlElements.CreateLink($"#{PageAnchors.ForCard(claim.Id)}", claim.Id)
            )
        );

    private static IEnumerable<string> GetTies(Claim claim) =>
        [ClaimWording.AttributedBy(claim), .. ClaimWording.Qualifications(claim), claim.Citation];

    private static string GetRole(RelatedPair pair, Claim claim)
    {
        if (!pair.Relation.Type.IsDirected())
            return "";
        return claim == pair.From ? $" {pair.Relation.Type.ToTerm()} the other" : ", which the other is about";
    }
}
