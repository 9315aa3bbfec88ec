using System.Xml.Linq;
using Guarantees.Core.Comparing;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>Two claims of different reports beside each other, how they stand to each other, and why.</summary>
internal static class Pair
{
    public static XElement Of(ComparedPair pair, Room room) => Tag.Of(
        "div",
        Tag.Class("pair"),
        Tag.Id(Address.Relation(pair.Relation)),
        Tag.Claims(pair.From.Id, pair.To.Id),
        Tag.Of("p", Tag.Class("relation"), Tag.Of("b", pair.Relation.Type.Word()), $"{ComparisonPhrases.Who(pair)}: {pair.Relation.Note}"),
        Tag.Of("div", Tag.Class("sides"), InOrder(pair, room).Select(claim => Side(claim, Role(pair, claim)))));

    /// <summary>A link to the pair from another topic.</summary>
    public static XElement LinkTo(ComparedPair pair) => Tag.Of(
        "li",
        Tag.Claims(pair.From.Id, pair.To.Id),
        Tag.Link($"#{Address.Relation(pair.Relation)}", $"{pair.From.Id} {pair.Relation.Type.Word()} {pair.To.Id}"));

    // The same report always stands on the same side.
    private static IEnumerable<Claim> InOrder(ComparedPair pair, Room room) =>
        room.NumberOf(pair.From) < room.NumberOf(pair.To) ? [pair.From, pair.To] : [pair.To, pair.From];

    private static XElement Side(Claim claim, string role) => Tag.Of(
        "div",
        Tag.Class($"side {Levels.ClassOf(claim.Level.Word())}"),
        Tag.Of("p", Tag.Class("top"), Tag.Of("span", Tag.Class("role"), $"{claim.Source.Id}{role}"), Levels.Signs(claim)),
        Tag.Of("p", Tag.Class("lead"), Tag.Of("b", $"{Phrases.Lead(claim)}:"), " ", claim.Statement),
        Tag.Of("p", Tag.Class("ties"), string.Join("; ", Phrases.Ties(claim)), ". ", Tag.Link($"#{Address.Card(claim.Id)}", claim.Id)));

    private static string Role(ComparedPair pair, Claim claim)
    {
        if (!pair.Relation.Type.IsDirected())
            return "";
        return claim == pair.From ? $" {pair.Relation.Type.Word()} the other" : ", which the other is about";
    }
}
