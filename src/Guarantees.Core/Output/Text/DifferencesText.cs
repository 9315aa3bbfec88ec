using Guarantees.Core.Queries.Differences;
using Guarantees.Core.Text;

namespace Guarantees.Core.Output.Text;

/// <summary>The differences between two versions of a knowledge base as text: other items first, then each claim with its changes.</summary>
public sealed class DifferencesText(TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 9;

    private readonly TextRows _rows = new(style);
    private readonly ClaimList _claims = new(style);

    /// <summary>Renders everything, ending with a line break.</summary>
    public string Render(KnowledgeBaseDiff diff) =>
        string.Join('\n', diff.Items.Select(i => RenderItem(i, diff)).Concat(diff.Claims.Select(RenderClaim)));

    private string RenderItem(ItemChange item, KnowledgeBaseDiff diff) =>
        string.Concat([
            _rows.FormatTitle($"{item.What} {item.Id}", DifferenceWording.GetWord(item.Kind), style.Cyan),
            .. item.Fields.Select(RenderField),
            .. DifferenceWording.DescribeText(item, diff).Select(e => FormatRow("claim", $"{e.Claim}: {e.Effect}")),
        ]);

    private string RenderClaim(ClaimChange change) =>
        string.Concat([
            _claims.Render([change.Latest]),
            FormatRow("change", DifferenceWording.GetWord(change.Kind)),
            .. DifferenceWording.GetFields(change).Select(RenderField),
            FormatRow("reviews", DifferenceWording.DescribeReviews(change)),
        ]);

    private string RenderField(FieldChange field) =>
        FormatRow("", $"{field.Field}: {string.Concat(TextEdit.Compare(field.Before, field.After).Select(FormatEdit))}");

    private string FormatRow(string label, string text) => _rows.FormatRow(label, text, Indent, LabelWidth);

    // In the style of `git diff --word-diff`.
    private static string FormatEdit(TextEdit edit) =>
        edit.IsKept ? edit.Added : Mark("[-", edit.Removed, "-]") + Mark("{+", edit.Added, "+}");

    private static string Mark(string open, string words, string close) => words.Length == 0 ? "" : open + words + close;
}
