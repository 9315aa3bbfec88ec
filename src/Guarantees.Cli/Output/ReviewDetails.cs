using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Output;

/// <summary>All that a reviewer needs to judge one item: it, its paragraph, what was said of it before, its digest.</summary>
internal sealed class ReviewDetails(KnowledgeBaseIndex index, AnsiStyle style, int? width)
{
    private readonly ClaimCard _card = new(index, style, width);
    private readonly CardLayout _rows = new(style, width);

    /// <summary>The sheet's lines, the last one ended.</summary>
    public string Render(ReviewItem item)
    {
        var review = index.GetReview(item);
        return string.Concat([
            $"{style.Bold(SafeText.Escape(item.LedgerName))}   {review.State.ToTerm()}\n",
            RenderContent(item),
            .. review.Verdicts.Select(v => FormatRow("review", ClaimWording.Verdict(v))),
            review.Changed.IsEmpty ? "" : FormatRow("changed", $"{string.Join(", ", review.Changed)}, since the newest of these"),
            FormatRow("digest", item.Digest.ShortForm),
        ]);
    }

    private string RenderContent(ReviewItem item)
    {
        if (item.Claim is not null)
            return RenderClaim(index.Find(item.Claim)!);
        var knowledgeBase = index.KnowledgeBase;
        return knowledgeBase.Relations.FirstOrDefault(r => r.Id == item.Id) is { } relation
            ? RenderRelation(relation)
            : RenderSkipped(knowledgeBase.Skipped.First(s => s.Id == item.Id));
    }

    private string RenderClaim(Claim claim) =>
        string.Concat([
            _card.Render(claim),
            FormatRow("words", $"{ClaimWording.QuoteFragments(claim.Quote)} ({ClaimWording.DescribeExtent(claim)})"),
            FormatRow("in", Highlighter.Highlight(claim.Source, claim.Quote, before: "[", after: "]")),
            .. claim.Suppressions.Select(a => FormatRow("allows", $"{a.Code}: {a.Reason}")),
            claim.Note is null ? "" : FormatRow("note", claim.Note),
        ]);

    private string RenderRelation(Relation relation) =>
        string.Concat([
            FormatRow(
                "that is",
                $"{relation.From} {relation.Type.ToTerm()} {relation.To} ({Vocabularies.RelationTypes[relation.Type].Definition})"
            ),
            FormatRow("note", relation.Note),
            RenderClaim(index.Find(relation.From)!),
            "\n",
            RenderClaim(index.Find(relation.To)!),
        ]);

    private string RenderSkipped(SkippedPassage skipped) =>
        string.Concat([
            FormatRow("reason", $"{skipped.Reason.ToTerm()}: {Vocabularies.SkipReasons[skipped.Reason].Definition}"),
            skipped.Note is null ? "" : FormatRow("note", skipped.Note),
            FormatRow("in", Highlighter.Highlight(skipped.Source, skipped.Quote, before: "[", after: "]")),
        ]);

    private string FormatRow(string label, string text) => $"{_rows.FormatRow(label, text)}\n";
}
