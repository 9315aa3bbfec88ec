using System.Text;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Output.Footnotes;

/// <summary>The text of a Word document as Markdown, with a mark after each quotation.</summary>
internal static class WordAsMarkdown
{
    /// <summary>Writes the paragraphs.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="notes">The answers in the order of the text.</param>
    /// <param name="mark">Formats the mark of a footnote from its 1-based number.</param>
    public static StringBuilder Write(Draft draft, QuotationResult[] notes, Func<int, string> mark)
    {
        var marks = notes.Select((n, i) => (n.Paragraph, n.End, Text: mark(i + 1))).ToLookup(n => n.Paragraph);
        var text = new StringBuilder();
        for (var i = 0; i < draft.Paragraphs.Length; i++)
        {
            var paragraph = draft.Paragraphs[i];
            if (i > 0)
                text.Append(
                    paragraph.Kind == draft.Paragraphs[i - 1].Kind && paragraph.Kind == DraftParagraphKind.ListItem
                        ? "\n"
                        : "\n\n"
                );
            text.Append(Prefix(paragraph.Kind));
            var at = 0;
            foreach (var (_, end, note) in marks[i])
            {
                text.Append(Escaped(paragraph.Text[at..end], isFirst: at == 0)).Append(note);
                at = end;
            }
            text.Append(Escaped(paragraph.Text[at..], isFirst: at == 0));
        }
        return text;
    }

    private static string Prefix(DraftParagraphKind kind) =>
        kind switch
        {
            DraftParagraphKind.Heading => "## ",
            DraftParagraphKind.ListItem => "- ",
            DraftParagraphKind.BlockQuote => "> ",
            _ => "",
        };

    private static string Escaped(string text, bool isFirst)
    {
        var line = text.Replace('\n', ' ');
        return isFirst ? MarkdownFormat.FormatParagraph(line) : MarkdownFormat.EscapeText(line);
    }
}
