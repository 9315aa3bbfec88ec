using System.Collections.Frozen;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>
/// Reads a draft in HTML, or the HTML blocks of a Markdown draft: a tag of a block ends the paragraph before it, whether elements
/// are closed or not. Reads any text; nothing in it is an error.
/// </summary>
internal sealed class HtmlDraftReader(string text, DraftBuilder draft)
{
    private static readonly FrozenSet<string> Blocks = WordSet.Parse(
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
            + "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol p pre "
            + "section summary table tbody td tfoot th thead tr ul"
    );

    private readonly InlineMarkup _inline = new(text, draft);
    private readonly OpenElement _quote = new();
    private readonly OpenElement _credit = new();
    private readonly OpenElement _heading = new();
    private readonly OpenElement _notes = new();
    private readonly HtmlTableRow _row = new();
    private ParagraphText _paragraph = new();
    private int _listDepth;
    private (int Quote, int List, int Table) _lead = (-1, -1, -1);
    private (DraftParagraphKind Kind, int Lead) _around;

    /// <summary>Gets whether an element is open whose content is not said.</summary>
    public bool IsSilent => _inline.IsSilent;

    /// <summary>Gets whether a block quote is open.</summary>
    public bool IsInQuote => _quote.IsOpen;

    /// <summary>Reads a draft.</summary>
    public static Draft Read(string path, string text)
    {
        var draft = new DraftBuilder(new SourceText(text));
        var reader = new HtmlDraftReader(text, draft);
        reader.Read(0, text.Length);
        reader.End();
        return draft.Build(path, DraftFormat.Html);
    }

    /// <summary>Reads a range of the draft, and ends its last paragraph.</summary>
    /// <param name="start">UTF-16 index.</param>
    /// <param name="end">UTF-16 index after it.</param>
    /// <param name="kind">The kind of its paragraphs, where no tag says another.</param>
    /// <param name="lead">The number of the paragraph that leads to them, or -1.</param>
    public void Read(int start, int end, DraftParagraphKind kind = DraftParagraphKind.Prose, int lead = -1)
    {
        _around = (kind, lead);
        var read = start;
        foreach (var token in MarkupReader.Read(text, start, end))
        {
            read = token.End;
            if (_inline.IsSilent || !(token.IsStart || token.IsEnd) || !Blocks.Contains(token.Name))
                _inline.Read(token, _paragraph);
            else if (!_row.IsOpen || !ReadInRow(token))
                ReadBlock(token);
        }
        EndParagraph();
        if (read < end)
            draft.AddUnread(read, "unclosed tag; the rest of the draft was not read", "close it with >");
    }

    /// <summary>Ends the draft: what is still open is said.</summary>
    public void End()
    {
        _inline.End();
        if (IsInQuote)
            draft.AddUnread(
                _quote.Tag.Start,
                "unclosed <blockquote>; the rest of the draft is treated as quoted",
                "close it with </blockquote>"
            );
    }

    // The cells of a row, and the paragraphs in a cell, are one paragraph.
    private bool ReadInRow(MarkupToken token)
    {
        if (token.IsStart && token.Name is "td" or "th")
            _row.StartCell(token, _paragraph);
        else if (token.Name is "p" or "div" or "pre")
            _paragraph.AddLineBreak(token.Start);
        return token.Name is "td" or "th" or "p" or "div" or "pre";
    }

    private void ReadBlock(MarkupToken token)
    {
        EndParagraph();
        foreach (var element in (OpenElement[])[_quote, _credit, _heading, _notes])
            element.Read(token);
        if (InlineMarkup.Silences(token))
            _inline.Read(token, _paragraph);
        else if (token.IsStart)
            Open(token);
        else
            Close(token);
    }

    private void Open(MarkupToken token)
    {
        if (token.IsNote)
            _notes.Open(token);
        switch (token.Name)
        {
            case "blockquote" when !IsInQuote:
                _quote.Open(token);
                _lead.Quote = draft.Last;
                break;
            case "ul" or "ol" or "dl" when _listDepth++ == 0:
                _lead.List = draft.Last;
                break;
            case "table":
                _lead.Table = draft.Last;
                break;
            case "tr":
                _row.Start();
                break;
            case "footer" or "figcaption" when IsInQuote || draft.IsAfterQuote:
                _credit.Open(token);
                break;
            case ['h', >= '1' and <= '6']:
                _heading.Open(token);
                break;
        }
    }

    private void Close(MarkupToken token)
    {
        if (token.Name is "ul" or "ol" or "dl" && _listDepth > 0)
            _listDepth--;
        else if (token.Name == "table")
            draft.EndTable();
    }

    private void EndParagraph()
    {
        _inline.EndParagraph();
        if (_heading.IsOpen)
            draft.AddHeading(_paragraph);
        else if (_credit.IsOpen)
            draft.Add(_paragraph, DraftParagraphKind.Credit, _lead.Quote);
        else if (IsInQuote)
            draft.Add(_paragraph, DraftParagraphKind.BlockQuote, _lead.Quote);
        else if (_row.IsOpen)
            draft.AddRow(_paragraph, _lead.Table, _row.IsHeader);
        else if (_notes.IsOpen)
            draft.Add(_paragraph, DraftParagraphKind.Footnote);
        else if (_listDepth > 0)
            draft.Add(_paragraph, DraftParagraphKind.ListItem, _lead.List);
        else
            draft.Add(_paragraph, _around.Kind, _around.Lead);
        _paragraph = new ParagraphText();
        _row.End();
    }
}
