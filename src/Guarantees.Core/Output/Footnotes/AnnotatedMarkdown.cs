using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>A Markdown draft with footnotes in the syntax of GitHub and most other programs.</summary>
internal static class AnnotatedMarkdown
{
    /// <summary>Writes the draft; a Word document is converted to Markdown.</summary>
    public static string Write(Draft draft, QuotationResult[] notes, string prefix)
    {
        string Mark(int number) => $"[^{prefix}-{number}]";
        var text =
            draft.Format == DraftFormat.Word
                ? WordAsMarkdown.Write(draft, notes, Mark)
                : AnnotatedDraft.WithMarks(draft, notes, Mark);
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
        for (var i = 0; i < notes.Length; i++)
            text.Append($"{(i == 0 ? "\n" : "")}{Mark(i + 1)}: {Note(notes[i])}\n");
        return text.ToString();
    }

    private static string Note(QuotationResult result) =>
        string.Join(" · ", QuotationNote.Render(result).Select(n => Fact(n.Label, n.Text)));

    private static string Fact(string label, string text) =>
        text.Length == 0
            ? $"**{MarkdownFormat.EscapeText(label)}**"
            : $"**{MarkdownFormat.EscapeText(label)}:** {MarkdownFormat.EscapeText(text)}";
}
