using System.Text;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>A copy of a draft for a fact-checker, with a footnote on each quotation.</summary>
public static class AnnotatedDraft
{
    /// <summary>Writes the copy: HTML for an HTML draft, otherwise Markdown. Ends with a line break.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="results">The answers for its quotations that get a footnote.</param>
    public static string Write(Draft draft, IEnumerable<QuotationResult> results)
    {
        QuotationResult[] notes = [.. results.OrderBy(r => draft.Paragraphs[r.Paragraph].GetIndex(r.End))];
        var prefix = "claims";
        while (draft.Text.Contains(prefix + "-", StringComparison.OrdinalIgnoreCase))
            prefix += "-note";
        return draft.Format == DraftFormat.Html
            ? AnnotatedHtml.Write(draft, notes, prefix)
            : AnnotatedMarkdown.Write(draft, notes, prefix);
    }

    /// <summary>Gets the draft's text with a mark after each quotation and control characters escaped.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="notes">The answers in the order of the text.</param>
    /// <param name="mark">Formats the mark of a footnote from its 1-based number.</param>
    internal static StringBuilder WithMarks(Draft draft, QuotationResult[] notes, Func<int, string> mark)
    {
        var text = new StringBuilder();
        var at = 0;
        for (var i = 0; i < notes.Length; i++)
        {
            var end = draft.Paragraphs[notes[i].Paragraph].GetIndex(notes[i].End);
            text.Append(Shown(draft.Text[at..end])).Append(mark(i + 1));
            at = end;
        }
        return text.Append(Shown(draft.Text[at..]));
    }

    // The draft's own line breaks and tabs are kept.
    private static string Shown(string text)
    {
        var kept = text.AsSpan().IndexOfAny("\r\n\t") >= 0;
        return kept
            ? string.Concat(text.Select(c => c is '\r' or '\n' or '\t' ? c.ToString() : SafeText.Escape(c.ToString())))
            : SafeText.Escape(text);
    }
}
