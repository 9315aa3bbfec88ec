using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>What is recorded of a claim, as names with values.</summary>
internal static class CardFacts
{
    /// <summary>What ties the statement: who, under which conditions, how firmly, when.</summary>
    public static IEnumerable<XElement> Ties(Claim claim)
    {
        yield return Tag.Fact("attributed", claim.Attributed.IsEmpty ? "the report's own voice" : Phrases.Quoted(claim.Attributed));
        foreach (var condition in claim.Conditions)
            yield return Tag.Fact($"condition, {condition.Kind.Word()}", Phrases.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return Tag.Fact("hedged", Phrases.Quoted(claim.Hedges));
        if (!claim.When.IsEmpty)
            yield return Tag.Fact("when", Phrases.Quoted(claim.When));
    }

    /// <summary>Where the claim stands among the others, and in review.</summary>
    public static IEnumerable<XElement> Standing(Claim claim, Room room)
    {
        yield return Tag.Fact("topics", Topics(claim, room));
        foreach (var relation in room.Index.RelationsOf(claim))
            yield return Tag.Fact(Phrases.RelationLabel(claim, relation), Relation(claim, relation, room));
        if (claim.Note is not null)
            yield return Tag.Fact("note", claim.Note);
        yield return Tag.Fact("review", Phrases.Verdicts(room.Index.ReviewOf(claim)));
    }

    private static IEnumerable<object> Topics(Claim claim, Room room) => claim.Topics.SelectMany((topic, i) => new object[]
    {
        i == 0 ? "" : ", ",
        Tag.Link(Address.Filtered((room.Facets.Topic, topic)), topic),
    });

    private static IEnumerable<object> Relation(Claim claim, Relation relation, Room room)
    {
        var other = room.Index.Find(relation.Other(claim.Id))!;
        var across = other.Source.Id == claim.Source.Id ? "" : $" ({other.Source.Id})";
        return [Tag.Link($"#{Address.Card(other.Id)}", other.Id), $"{across}: {relation.Note}"];
    }
}
