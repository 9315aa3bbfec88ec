using System.Text;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>The copy of a draft for the fact-checker: the draft as it is, with a footnote for each quotation.</summary>
public static class AnnotatedDraft
{
    /// <summary>Writes the copy: HTML for an HTML draft, else Markdown. Ends in a line end.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="results">The answers for its quotations that get a footnote.</param>
    public static string Write(Draft draft, IEnumerable<QuotationResult> results)
    {
        QuotationResult[] notes = [.. results.OrderBy(r => draft.Paragraphs[r.Paragraph].IndexOf(r.End))];
        var prefix = "claims";
        while (draft.Text.Contains(prefix + "-", StringComparison.OrdinalIgnoreCase))
            prefix += "-note";
        return draft.Format == DraftFormat.Html
            ? AnnotatedHtml.Write(draft, notes, prefix)
            : AnnotatedMarkdown.Write(draft, notes, prefix);
    }

    /// <summary>Gets the draft's text with a mark after each quotation; what a terminal would obey is shown.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="notes">The answers in the order of the text.</param>
    /// <param name="mark">Writes the mark of a footnote by its number, from 1.</param>
    internal static StringBuilder WithMarks(Draft draft, QuotationResult[] notes, Func<int, string> mark)
    {
        var text = new StringBuilder();
        var at = 0;
        for (var i = 0; i < notes.Length; i++)
        {
            var end = draft.Paragraphs[notes[i].Paragraph].IndexOf(notes[i].End);
            text.Append(Shown(draft.Text[at..end])).Append(mark(i + 1));
            at = end;
        }
        return text.Append(Shown(draft.Text[at..]));
    }

    // The draft's own line ends and tabs stay.
    private static string Shown(string text)
    {
        var kept = text.AsSpan().IndexOfAny("\r\n\t") >= 0;
        return kept
            ? string.Concat(text.Select(c => c is '\r' or '\n' or '\t' ? c.ToString() : SafeText.Escape(c.ToString())))
            : SafeText.Escape(text);
    }
}
