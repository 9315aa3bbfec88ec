using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>What is recorded of a claim, as names with values.</summary>
internal static class ClaimFacts
{
    /// <summary>What ties the statement: who, under which conditions, how firmly, when.</summary>
    public static IEnumerable<XElement> Ties(Claim claim)
    {
        yield return HtmlElements.Fact("attributed", claim.Attributed.IsEmpty ? "the report's own voice" : ClaimWording.Quoted(claim.Attributed));
        foreach (var condition in claim.Conditions)
            yield return HtmlElements.Fact($"condition, {condition.Kind.Word()}", ClaimWording.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return HtmlElements.Fact("hedged", ClaimWording.Quoted(claim.Hedges));
        if (!claim.When.IsEmpty)
            yield return HtmlElements.Fact("when", ClaimWording.Quoted(claim.When));
    }

    /// <summary>Where the claim stands among the others, and in review.</summary>
    public static IEnumerable<XElement> Standing(Claim claim, PageModel room)
    {
        yield return HtmlElements.Fact("topics", Topics(claim, room));
        foreach (var relation in room.Index.RelationsOf(claim))
            yield return HtmlElements.Fact(ClaimWording.RelationLabel(claim, relation), Relation(claim, relation, room));
        if (claim.Note is not null)
            yield return HtmlElements.Fact("note", claim.Note);
        yield return HtmlElements.Fact("review", ClaimWording.Verdicts(room.Index.ReviewOf(claim)));
    }

    private static IEnumerable<object> Topics(Claim claim, PageModel room) => claim.Topics.SelectMany((topic, i) => new object[]
    {
        i == 0 ? "" : ", ",
        HtmlElements.Link(PageAnchors.Filtered((room.Facets.Topic, topic)), topic),
    });

    private static IEnumerable<object> Relation(Claim claim, Relation relation, PageModel room)
    {
        var other = room.Index.Find(relation.Other(claim.Id))!;
        var across = other.Source.Id == claim.Source.Id ? "" : $" ({other.Source.Id})";
        return [HtmlElements.Link($"#{PageAnchors.Card(other.Id)}", other.Id), $"{across}: {relation.Note}"];
    }
}
