using Guarantees.Core.Model;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;
using Guarantees.Core.Reviewing;

namespace Guarantees.Cli.Output;

/// <summary>All that a reviewer needs to judge one item: it, its paragraph, what was said of it before, its digest.</summary>
internal sealed class ReviewSheet(KnowledgeBaseIndex index, Paint paint, int? width)
{
    private readonly ClaimCard _card = new(index, paint, width);
    private readonly Rows _rows = new(paint, width);

    /// <summary>The sheet's lines, the last one ended.</summary>
    public string Of(ReviewItem item)
    {
        var review = index.ReviewOf(item);
        return string.Concat(
        [
            $"{paint.Bold(Visible.Text(item.Name))}   {review.State.Word()}\n",
            Content(item),
            .. review.Verdicts.Select(v => Row("review", Phrases.Verdict(v))),
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
        Row("words", $"{Phrases.Quoted(claim.Quote)} ({Phrases.WhoseWords(claim)})"),
        Row("in", InParagraph.Of(claim.Source, claim.Quote, before: "[", after: "]")),
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

    private string OfSkipped(Skipped skipped) => string.Concat(
    [
        Row("reason", $"{skipped.Reason.Word()}: {Vocabularies.SkipReasons[skipped.Reason].Definition}"),
        skipped.Note is null ? "" : Row("note", skipped.Note),
        Row("in", InParagraph.Of(skipped.Source, skipped.Quote, before: "[", after: "]")),
    ]);

    private string Row(string label, string text) => $"{_rows.Row(label, text)}\n";
}
