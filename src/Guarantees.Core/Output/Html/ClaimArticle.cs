using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim in full: statement, voices, conditions, the sentence to paste, relations, review.</summary>
internal static class ClaimArticle
{
    public static Markup Render(Claim claim, DocumentModel model)
    {
        var cue = ClaimWording.Cue(claim);
        return $"""
            <article class="claim {MarkStyle.GetFamily(claim.Level)}" id="{PageAnchors.ForClaim(claim.Id)}">
            <h3>{model.GetNumber(claim)} {claim.Statement}</h3>
            <dl>
            {Fact.Render("Said by", RenderVoices(claim))}
            {(cue.Length == 0 ? Markup.Empty : Fact.Render("In the words", $"{cue}"))}
            {QualifierMarkup.RenderFacts(claim)}
            {(
                claim.QuotationExtent == QuotationExtent.None
                    ? Markup.Empty
                    : Fact.Render("Words", $"{DocumentWording.DescribeQuotation(claim)}")
            )}
            {Fact.Render("To paste", $"<span class=\"paste\">{model.WriteSentence(claim)}</span>")}
            {RenderRelations(claim, model)}
            {Fact.Render("Checked", $"{ReviewWording.DescribeReaders(model.Index.GetReview(claim))}")}</dl>
            </article>

            """;
    }

    private static Markup RenderVoices(Claim claim)
    {
        var (voices, level) = (DocumentWording.NameVoices(claim), DocumentWording.NameLevel(claim));
        return $"{DocumentWording.Capitalize(voices)}{(voices == level ? "" : $": {level}")}";
    }

    private static IEnumerable<Markup> RenderRelations(Claim claim, DocumentModel model)
    {
        var related =
            from relation in model.Index.FindRelations(claim)
            let other = model.Index.Find(relation.OtherEnd(claim.Id))
            where other is not null && other != claim
            group (Relation: relation, Other: other) by ClaimWording.RelationLabel(claim, relation);
        foreach (var group in related)
        {
            var name = DocumentWording.Capitalize(group.Key);
            yield return group.All(r => IsToldElsewhere(r.Relation, claim))
                ? Fact.Render(name, Markup.Join(", ", group.Select(r => ClaimLink.Render(r.Other, model))))
                : Fact.Render(name, [.. group.Select(r => RenderOther(r.Other, model))]);
        }
    }

    // A relation from another claim is explained there.
    private static bool IsToldElsewhere(Relation relation, Claim claim) => relation.Type.IsDirected() && relation.To == claim.Id;

    private static Markup RenderOther(Claim other, DocumentModel model) =>
        $"{ClaimLink.Render(other, model)} {ClaimWho.Render(other)}: {other.Statement} {QualifierMarkup.RenderInline(other)} <small>{ClaimWording.Place(other)}</small>";
}
