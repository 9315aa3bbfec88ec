using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads HTML within a paragraph: what its tags, comments and text add to what a reader sees.</summary>
/// <param name="source">The draft.</param>
/// <param name="draft">Takes the comments, and what is never closed.</param>
internal sealed class InlineMarkup(string source, DraftBuilder draft)
{
    // What is struck out is not said; code and what belongs to the page are no prose.
    private static readonly FrozenSet<string> Silent = WordSet.Parse(
        "del s strike code kbd samp script style title template nav svg math iframe noframes noembed xmp "
            + "textarea select button datalist"
    );

    private static readonly FrozenSet<string> Void = WordSet.Parse(
        "area base br col embed hr img input link meta source track wbr"
    );

    private readonly OpenElement _silent = new();
    private int _superscript = -1;

    /// <summary>Gets whether an element is open whose content is not said.</summary>
    public bool IsSilent => _silent.IsOpen;

    /// <summary>Gets whether a tag begins an element whose content is not said.</summary>
    public static bool Silences(MarkupToken token) =>
        token.IsStart && (Silent.Contains(token.Name) || (token.IsHidden && !Void.Contains(token.Name)));

    /// <summary>Reads a token of a paragraph.</summary>
    public void Read(MarkupToken token, ParagraphText paragraph)
    {
        if (token.IsComment)
            ReadComment(token);
        else if (IsSilent)
            _silent.Read(token);
        else if (Silences(token))
            _silent.Open(token);
        else if (token.IsText)
            ReadText(token, paragraph);
        else
            ReadTag(token, paragraph);
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => _superscript = -1;

    /// <summary>Ends the draft, or the only part of it where an element can be closed.</summary>
    public void End()
    {
        if (IsSilent)
            draft.AddUnread(
                _silent.Tag.Start,
                $"unclosed <{_silent.Tag.Name}>; the rest of the draft was not read",
                $"close it with </{_silent.Tag.Name}>"
            );
        _silent.Abandon();
        EndParagraph();
    }

    private void ReadTag(MarkupToken token, ParagraphText paragraph)
    {
        switch (token.Name)
        {
            case "q":
                paragraph.AddReplacement(token.IsStart ? "“" : "”", token.Start, token.End);
                break;
            case "br" when token.IsStart:
                paragraph.AddLineBreak(token.Start);
                break;
            case "cite":
                paragraph.Cite = (token.IsStart ? paragraph.Length : paragraph.Cite?.Start ?? paragraph.Length, paragraph.Length);
                break;
            case "sup" when token.IsStart:
                _superscript = paragraph.Length;
                break;
            case "sup" when token.IsEnd && _superscript >= 0:
                paragraph.EndSuperscript(_superscript);
                _superscript = -1;
                break;
        }
    }

    private void ReadText(MarkupToken token, ParagraphText paragraph)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (source[i] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                paragraph.AddSpace(i);
            }
            else if (source[i] == '&' && MarkupReader.Decode(source.AsSpan(i, token.End - i), out var length) is { } decoded)
            {
                paragraph.AddReplacement(decoded, i, i + length);
                i += length - 1;
            }
            else
            {
                paragraph.Add(source.AsSpan(i, 1), i);
            }
        }
    }

    private void ReadComment(MarkupToken token)
    {
        var comment = source.AsSpan(token.Start, token.End - token.Start);
        if (!comment.StartsWith("<!--"))
            return;
        if (comment.EndsWith("-->"))
            draft.AddRemark(DraftRemark.Read(comment[4..Math.Max(4, comment.Length - 3)]));
        else
            draft.AddUnread(token.Start, "unclosed comment; the rest of the draft was not read", "close it with -->");
    }
}
