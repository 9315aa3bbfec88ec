using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Text;

/// <summary>An item for review as text: the item, its paragraph, earlier reviews and its digest.</summary>
public sealed class ReviewDetails(KnowledgeBaseIndex index, TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 10;

    private readonly ClaimDetails _claim = new(index, style) { HasContext = true, HasHistory = true };
    private readonly TextRows _rows = new(style);

    /// <summary>Renders the item, ending with a line break.</summary>
    public string Render(ReviewItem item)
    {
        var review = index.GetReview(item);
        return string.Concat([
            $"{style.Bold(SafeText.Escape(item.LedgerName))}   {Vocabularies.ReviewStates[review.State].DisplayName}\n",
            RenderContent(item),
            .. item.Claim is null ? review.Verdicts.Select(v => FormatRow("Review", ReviewWording.Verdict(v))) : [],
            review.Changed.IsEmpty
                ? ""
                : FormatRow("Changed", $"{ReviewWording.DescribeChanges(review)}, since the latest review"),
            FormatRow("Digest", item.Digest.ShortForm),
        ]);
    }

    private string RenderContent(ReviewItem item)
    {
        if (item.Claim is not null)
            return _claim.Render(index.Find(item.Claim)!);
        var knowledgeBase = index.KnowledgeBase;
        return knowledgeBase.Relations.FirstOrDefault(r => r.Id == item.Id) is { } relation
            ? RenderRelation(relation)
            : RenderSkipped(knowledgeBase.Skipped.First(s => s.Id == item.Id));
    }

    private string RenderRelation(Relation relation) =>
        string.Concat([
            FormatRow(
                "That is",
                $"{relation.From} {Vocabularies.RelationTypes[relation.Type].DisplayName} {relation.To} ({Vocabularies.RelationTypes[relation.Type].Definition})"
            ),
            FormatRow("Why", relation.Note),
            "\n",
            _claim.Render(index.Find(relation.From)!),
            "\n",
            _claim.Render(index.Find(relation.To)!),
        ]);

    private string RenderSkipped(SkippedPassage skipped) =>
        string.Concat([
            FormatRow("Reason", Vocabularies.SkipReasons[skipped.Reason].DisplayName),
            skipped.Note is null ? "" : FormatRow("Note", skipped.Note),
            FormatRow("In print", Highlighter.Highlight(skipped.Source, skipped.Quote, before: "[", after: "]")),
        ]);

    private string FormatRow(string label, string text) => _rows.FormatRow(label, text, Indent, LabelWidth);
}
