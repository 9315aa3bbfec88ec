using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A claim whole: its card, its words in their paragraph, relations both ways, reviews, a sentence to paste.</summary>
public sealed class ClaimDetails(KnowledgeBaseIndex index, TextStyle style)
{
    private readonly ClaimCard _card = new(index, style);
    private readonly CardLayout _rows = new(style);

    /// <summary>The page's lines, the last one ended.</summary>
    public string Render(Claim claim) =>
        _card.Render(claim) + string.Concat(GetFacts(claim).Select(f => $"{_rows.FormatRow(f.Label, f.Text)}\n"));

    private IEnumerable<(string Label, string Text)> GetFacts(Claim claim)
    {
        yield return ("words", $"{ClaimWording.QuoteFragments(claim.Quote)} ({ClaimWording.DescribeExtent(claim)})");
        yield return ("in", Highlighter.Highlight(claim.Source, claim.Quote, before: "[", after: "]"));
        foreach (var relation in index.FindRelations(claim))
            yield return (ClaimWording.RelationLabel(claim, relation), $"{relation.OtherEnd(claim.Id)}: {relation.Note}");
        foreach (var suppression in claim.Suppressions)
            yield return ("allows", $"{suppression.Code}: {suppression.Reason}");
        if (claim.Note is not null)
            yield return ("note", claim.Note);
        foreach (var verdict in index.GetReview(claim).Verdicts)
            yield return ("review", ClaimWording.Verdict(verdict));
        yield return ("paste", ClaimWording.Sentence(claim));
    }
}
