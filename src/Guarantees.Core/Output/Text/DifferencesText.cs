using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;
using Guarantees.Core.Text;

namespace Guarantees.Core.Output.Text;

/// <summary>What differs between two versions of a knowledge base: the other items, then each claim's card with its changes.</summary>
public sealed class DifferencesText(KnowledgeBaseIndex before, KnowledgeBaseIndex after, TextStyle style)
{
    private readonly CardLayout _rows = new(style);
    private readonly ClaimCard _earlier = new(before, style);
    private readonly ClaimCard _later = new(after, style);

    /// <summary>Renders all; the last line is ended.</summary>
    public string Render(KnowledgeBaseDiff diff) =>
        string.Join('\n', diff.Items.Select(i => RenderItem(i, diff)).Concat(diff.Claims.Select(RenderClaim)));

    private string RenderItem(ItemChange item, KnowledgeBaseDiff diff) =>
        string.Concat([
            $"{_rows.FormatHeader($"{item.What} {item.Id}", DifferenceWording.GetWord(item.Kind))}\n",
            .. item.Fields.Select(RenderField),
            .. DifferenceWording.DescribeText(item, diff).Select(e => $"{_rows.FormatRow("claim", $"{e.Claim}: {e.Effect}")}\n"),
        ]);

    private string RenderClaim(ClaimChange change) =>
        string.Concat([
            (change.After is null ? _earlier : _later).Render(change.Latest),
            $"{_rows.FormatRow("change", DifferenceWording.GetWord(change.Kind))}\n",
            .. DifferenceWording.GetFields(change).Select(RenderField),
            $"{_rows.FormatRow("reviews", DifferenceWording.DescribeReviews(change))}\n",
        ]);

    private string RenderField(FieldChange field) =>
        $"{_rows.FormatRow("", $"{field.Field}: {string.Concat(TextEdit.Compare(field.Before, field.After).Select(FormatEdit))}")}\n";

    // As git marks words that differ.
    private static string FormatEdit(TextEdit edit) =>
        edit.IsKept ? edit.Added : Mark("[-", edit.Removed, "-]") + Mark("{+", edit.Added, "+}");

    private static string Mark(string open, string words, string close) => words.Length == 0 ? "" : open + words + close;
}
