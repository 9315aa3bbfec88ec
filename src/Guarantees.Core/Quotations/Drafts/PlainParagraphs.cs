namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft that is too costly to read as Markdown, and says so: its paragraphs end at blank lines, all else is text.</summary>
internal static class PlainParagraphs
{
    /// <summary>Reads the draft.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="draft">Takes its paragraphs.</param>
    /// <param name="excess">The UTF-16 index at which it becomes too costly.</param>
    public static void Read(string text, DraftBuilder draft, int excess)
    {
        draft.AddUnread(
            excess,
            "too many or too deeply nested Markdown marks up to here, so the draft was read as plain paragraphs",
            "split the draft, or nest less"
        );
        var paragraph = new ParagraphText();
        var at = 0;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var end = length < 0 ? text.Length : at + length + 1;
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line.IsEmpty)
            {
                draft.Add(paragraph, DraftParagraphKind.Prose);
                paragraph = new ParagraphText();
            }
            else
            {
                paragraph.AddLineBreak(at);
                paragraph.Add(line, at);
            }
            at = end;
        }
        draft.Add(paragraph, DraftParagraphKind.Prose);
    }
}
