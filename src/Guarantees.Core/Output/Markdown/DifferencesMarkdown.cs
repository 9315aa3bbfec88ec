using System.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;
using Guarantees.Core.Text;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The differences between two versions of a knowledge base as Markdown for a pull request.</summary>
public static class DifferencesMarkdown
{
    /// <summary>Renders one section per claim, with its attribution and conditions; ends with a line break.</summary>
    public static string Render(KnowledgeBaseDiff diff, KnowledgeBaseIndex before, KnowledgeBaseIndex after)
    {
        var text = new StringBuilder($"## {Capitalize(DifferenceWording.Summarize(diff))}\n");
        foreach (var item in diff.Items)
            AppendItem(text, item, diff);
        foreach (var change in diff.Claims)
            AppendClaim(text, change, change.After is null ? before : after);
        return text.ToString();
    }

    private static void AppendItem(StringBuilder text, ItemChange item, KnowledgeBaseDiff diff)
    {
        text.Append($"\n- {DifferenceWording.GetWord(item.Kind)} {item.What} {MarkdownFormat.EscapeText(item.Id)}\n");
        foreach (var field in item.Fields)
            text.Append($"  - {FormatField(field)}\n");
        foreach (var (claim, effect) in DifferenceWording.DescribeText(item, diff))
            text.Append($"  - claim {MarkdownFormat.EscapeText(claim)}: {MarkdownFormat.EscapeText(effect)}\n");
    }

    private static void AppendClaim(StringBuilder text, ClaimChange change, KnowledgeBaseIndex index)
    {
        text.Append($"\n{ClaimMarkdown.Render(change.Latest, index)}\n");
        text.Append($"**{Capitalize(DifferenceWording.GetWord(change.Kind))}**\n\n");
        foreach (var field in DifferenceWording.GetFields(change))
            text.Append($"- {FormatField(field)}\n");
        text.Append($"- reviews: {MarkdownFormat.EscapeText(DifferenceWording.DescribeReviews(change))}\n");
    }

    private static string FormatField(FieldChange field) =>
        $"{field.Field}: {string.Concat(TextEdit.Compare(field.Before, field.After).Select(FormatEdit))}";

    private static string FormatEdit(TextEdit edit) =>
        edit.IsKept ? MarkdownFormat.EscapeText(edit.Added)
        : edit.Removed.Length == 0 ? Mark("**", edit.Added)
        : edit.Added.Length == 0 ? Mark("~~", edit.Removed)
        : $"{Mark("~~", edit.Removed)} {Mark("**", edit.Added)}";

    // A delimiter next to a space on the inside has no effect (CommonMark, 6.2).
    private static string Mark(string mark, string words)
    {
        var inner = words.Trim();
        if (inner.Length == 0)
            return words;
        var start = words.IndexOf(inner, StringComparison.Ordinal);
        return $"{words[..start]}{mark}{MarkdownFormat.EscapeText(inner)}{mark}{words[(start + inner.Length)..]}";
    }

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
