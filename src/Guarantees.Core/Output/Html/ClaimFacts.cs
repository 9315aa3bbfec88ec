using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>What is recorded of a claim, as names with values.</summary>
internal static class ClaimFacts
{
    /// <summary>What ties the statement: who, under which conditions, how firmly, when.</summary>
    public static IEnumerable<XElement> RenderQualifications(Claim claim)
    {
        yield return HtmlElements.CreateFact("attributed", ClaimWording.AttributedBy(claim));
        foreach (var condition in claim.Conditions)
            yield return HtmlElements.CreateFact(
                Vocabularies.ConditionKinds[condition.Kind].DisplayName,
                ClaimWording.Condition(condition)
            );
        if (!claim.Hedges.IsEmpty)
            yield return HtmlElements.CreateFact("hedged", ClaimWording.QuoteFragments(claim.Hedges));
        if (!claim.TimeExpressions.IsEmpty)
            yield return HtmlElements.CreateFact("when", ClaimWording.QuoteFragments(claim.TimeExpressions));
    }

    /// <summary>Where the claim stands among the others, and in review.</summary>
    public static IEnumerable<XElement> RenderContext(Claim claim, PageModel page)
    {
        yield return HtmlElements.CreateFact("topics", RenderTopics(claim, page));
        foreach (var relation in page.Index.FindRelations(claim))
            yield return HtmlElements.CreateFact(
                ClaimWording.RelationLabel(claim, relation),
                RenderRelation(claim, relation, page)
            );
        if (claim.Note is not null)
            yield return HtmlElements.CreateFact("note", claim.Note);
        yield return HtmlElements.CreateFact("review", ReviewWording.Verdicts(page.Index.GetReview(claim)));
    }

    private static IEnumerable<object> RenderTopics(Claim claim, PageModel page) =>
        claim.Topics.SelectMany(
            (topic, i) =>
                new object[]
                {
                    i == 0 ? "" : ", ",
                    HtmlElements.CreateLink(PageAnchors.ForFilter((page.Facets.Topic, topic)), topic),
                }
        );

    private static IEnumerable<object> RenderRelation(Claim claim, Relation relation, PageModel page)
    {
        var other = page.Index.Find(relation.OtherEnd(claim.Id))!;
        var across = other.Source.Id == claim.Source.Id ? "" : $" ({other.Source.Id})";
        return [HtmlElements.CreateLink($"#{PageAnchors.ForCard(other.Id)}", other.Id), $"{across}: {relation.Note}"];
    }
}
