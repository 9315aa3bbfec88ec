using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Text;

/// <summary>Items that need review as text: state, id, description, and what changed since they were checked.</summary>
public sealed class ReviewList(KnowledgeBaseIndex index, TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 10;

    private readonly TextRows _rows = new(style);

    /// <summary>Renders the items, separated by an empty line, ending with a line break.</summary>
    public string Render(IEnumerable<(ReviewItem Item, ReviewStatus Review)> items) =>
        string.Join('\n', items.Select(i => Render(i.Item, i.Review)));

    private string Render(ReviewItem item, ReviewStatus review) =>
        RenderRow(NameState(review.State), item.Id, style.Faint)
        + RenderRow("", Describe(item))
        + (review.Changed.IsEmpty ? "" : RenderRow("", $"changed: {ReviewWording.DescribeChanges(review)}"));

    private static string NameState(ReviewState state) =>
        state switch
        {
            ReviewState.Unreviewed => "new",
            ReviewState.Stale => "changed",
            ReviewState.Disputed => "disputed",
            _ => "checked",
        };

    private string Describe(ReviewItem item)
    {
        if (item.Claim is not null)
            return ClaimWording.StatementWithFacts(index.Find(item.Claim)!);
        if (index.KnowledgeBase.Relations.FirstOrDefault(r => r.Id == item.Id) is { } relation)
            return $"{Vocabularies.RelationTypes[relation.Type].DisplayName}: {relation.Note}";
        var skipped = index.KnowledgeBase.Skipped.First(s => s.Id == item.Id);
        return $"{ClaimWording.QuoteFragments(skipped.Quote)}: {Vocabularies.SkipReasons[skipped.Reason].DisplayName}";
    }

    private string RenderRow(string label, string text, Func<string, string>? color = null) =>
        _rows.FormatRow(label, text, Indent, LabelWidth, color, style.Bold);
}
