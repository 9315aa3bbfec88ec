using System.Xml.Linq;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>Two claims of different reports beside each other, how they stand to each other, and why.</summary>
internal static class ComparisonPair
{
    public static XElement Of(RelatedPair pair, PageModel room) => HtmlElements.Of(
        "div",
        HtmlElements.Class("pair"),
        HtmlElements.Id(PageAnchors.Relation(pair.Relation)),
        HtmlElements.Claims(pair.From.Id, pair.To.Id),
        HtmlElements.Of("p", HtmlElements.Class("relation"), HtmlElements.Of("b", pair.Relation.Type.Word()), $"{ComparisonWording.Who(pair)}: {pair.Relation.Note}"),
        HtmlElements.Of("div", HtmlElements.Class("sides"), InOrder(pair, room).Select(claim => Side(claim, Role(pair, claim)))));

    /// <summary>A link to the pair from another topic.</summary>
    public static XElement LinkTo(RelatedPair pair) => HtmlElements.Of(
        "li",
        HtmlElements.Claims(pair.From.Id, pair.To.Id),
        HtmlElements.Link($"#{PageAnchors.Relation(pair.Relation)}", $"{pair.From.Id} {pair.Relation.Type.Word()} {pair.To.Id}"));

    // The same report always stands on the same side.
    private static IEnumerable<Claim> InOrder(RelatedPair pair, PageModel room) =>
        room.NumberOf(pair.From) < room.NumberOf(pair.To) ? [pair.From, pair.To] : [pair.To, pair.From];

    private static XElement Side(Claim claim, string role) => HtmlElements.Of(
        "div",
        HtmlElements.Class($"side {LevelStyle.ClassOf(claim.Level.Word())}"),
        HtmlElements.Of("p", HtmlElements.Class("top"), HtmlElements.Of("span", HtmlElements.Class("role"), $"{claim.Source.Id}{role}"), LevelStyle.Signs(claim)),
        HtmlElements.Of("p", HtmlElements.Class("lead"), HtmlElements.Of("b", $"{ClaimWording.Lead(claim)}:"), " ", claim.Statement),
        HtmlElements.Of("p", HtmlElements.Class("ties"), string.Join("; ", ClaimWording.Ties(claim)), ". ", HtmlElements.Link($"#{PageAnchors.Card(claim.Id)}", claim.Id)));

    private static string Role(RelatedPair pair, Claim claim)
    {
        if (!pair.Relation.Type.IsDirected())
            return "";
        return claim == pair.From ? $" {pair.Relation.Type.Word()} the other" : ", which the other is about";
    }
}
