using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Output;

/// <summary>All that a reviewer needs to judge one item: it, its paragraph, what was said of it before, its digest.</summary>
internal sealed class ReviewDetails(KnowledgeBaseIndex index, AnsiStyle paint, int? width)
{
    private readonly ClaimCard _card = new(index, paint, width);
    private readonly CardLayout _rows = new(paint, width);

    /// <summary>The sheet's lines, the last one ended.</summary>
    public string Of(ReviewItem item)
    {
        var review = index.ReviewOf(item);
        return string.Concat(
        [
            $"{paint.Bold(SafeText.Text(item.Name))}   {review.State.Word()}\n",
            Content(item),
            .. review.Verdicts.Select(v => Row("review", ClaimWording.Verdict(v))),
            review.Changed.IsEmpty ? "" : Row("changed", $"{string.Join(", ", review.Changed)}, since the newest of these"),
            Row("digest", item.Digest.ToString()),
        ]);
    }

    private string Content(ReviewItem item)
    {
        if (item.Claim is not null)
            return OfClaim(index.Find(item.Claim)!);
        var knowledgeBase = index.KnowledgeBase;
        return knowledgeBase.Relations.FirstOrDefault(r => r.Key == item.Key) is { } relation
            ? OfRelation(relation)
            : OfSkipped(knowledgeBase.Skipped.First(s => s.Key == item.Key));
    }

    private string OfClaim(Claim claim) => string.Concat(
    [
        _card.Of(claim),
        Row("words", $"{ClaimWording.Quoted(claim.Quote)} ({ClaimWording.WhoseWords(claim)})"),
        Row("in", Highlighter.Of(claim.Source, claim.Quote, before: "[", after: "]")),
        .. claim.Allow.Select(a => Row("allows", $"{a.Code}: {a.Reason}")),
        claim.Note is null ? "" : Row("note", claim.Note),
    ]);

    private string OfRelation(Relation relation) => string.Concat(
    [
        Row("that is", $"{relation.From} {relation.Type.Word()} {relation.To} ({Vocabularies.RelationTypes[relation.Type].Definition})"),
        Row("note", relation.Note),
        OfClaim(index.Find(relation.From)!),
        "\n",
        OfClaim(index.Find(relation.To)!),
    ]);

    private string OfSkipped(SkippedPassage skipped) => string.Concat(
    [
        Row("reason", $"{skipped.Reason.Word()}: {Vocabularies.SkipReasons[skipped.Reason].Definition}"),
        skipped.Note is null ? "" : Row("note", skipped.Note),
        Row("in", Highlighter.Of(skipped.Source, skipped.Quote, before: "[", after: "]")),
    ]);

    private string Row(string label, string text) => $"{_rows.Row(label, text)}\n";
}
