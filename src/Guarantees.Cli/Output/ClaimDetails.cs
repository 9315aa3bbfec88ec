using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A claim whole: its card, its words in their paragraph, relations both ways, reviews, a sentence to paste.</summary>
internal sealed class ClaimDetails(KnowledgeBaseIndex index, AnsiStyle paint, int? width)
{
    private readonly ClaimCard _card = new(index, paint, width);
    private readonly CardLayout _rows = new(paint, width);

    /// <summary>The page's lines, the last one ended.</summary>
    public string Of(Claim claim) => _card.Of(claim) + string.Concat(Facts(claim).Select(f => $"{_rows.Row(f.Label, f.Text)}\n"));

    private IEnumerable<(string Label, string Text)> Facts(Claim claim)
    {
        yield return ("words", $"{ClaimWording.Quoted(claim.Quote)} ({ClaimWording.WhoseWords(claim)})");
        yield return ("in", Highlighter.Of(claim.Source, claim.Quote, before: "[", after: "]"));
        foreach (var relation in index.RelationsOf(claim))
            yield return (ClaimWording.RelationLabel(claim, relation), $"{relation.Other(claim.Id)}: {relation.Note}");
        foreach (var allowance in claim.Allow)
            yield return ("allows", $"{allowance.Code}: {allowance.Reason}");
        if (claim.Note is not null)
            yield return ("note", claim.Note);
        foreach (var verdict in index.ReviewOf(claim).Verdicts)
            yield return ("review", ClaimWording.Verdict(verdict));
        yield return ("paste", ClaimWording.Sentence(claim));
    }
}
