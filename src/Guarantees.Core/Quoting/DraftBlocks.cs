using System.Text.RegularExpressions;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Cuts a draft, plain text or Markdown, into blocks. Front matter, fenced code and comments are left out; a fence that is never
/// closed is no fence, so that nothing after it goes unread.
/// </summary>
internal sealed partial class DraftBlocks
{
    private readonly string _text;
    private readonly List<DraftBlock> _blocks = [];

    // The kind of the open block, or of the last one where none is open; prose before the first.
    private DraftBlockKind _kind;
    private int _start = -1; // -1: none is open
    private int _end;

    // Inside a GitHub alert (> [!NOTE]), which is prose of the draft's own.
    private bool _isAlert;

    private DraftBlocks(string text) => _text = text;

    /// <summary>The blocks in order.</summary>
    public static IReadOnlyList<DraftBlock> In(string text)
    {
        var blocks = new DraftBlocks(WithoutComments(text));
        foreach (var line in DraftLines.OfProse(blocks._text))
            blocks.Take(line);
        blocks.Close();
        return blocks._blocks;
    }

    private void Take((int Start, int End) range)
    {
        var line = _text.AsSpan(range.Start, range.End - range.Start);
        var quote = QuoteMark().IsMatch(line) && !StartsAlert(line);
        var words = line.TrimStart([' ', '\t', '>']);
        if (words.IsWhiteSpace() || Rule().IsMatch(line))
        {
            Close();
            _isAlert &= line.Contains('>');
            return;
        }

        var kind = KindOf(quote, words);
        if (kind != _kind || StartsBlock().IsMatch(line))
            Close();
        Add(kind, range);
        if (words[0] == '#')
            Close();
    }

    private bool StartsAlert(ReadOnlySpan<char> line)
    {
        _isAlert |= Alert().IsMatch(line);
        return _isAlert;
    }

    private DraftBlockKind KindOf(bool isQuote, ReadOnlySpan<char> words)
    {
        var followsQuote = _kind != DraftBlockKind.Prose;
        return (isQuote || followsQuote) && Credit().IsMatch(words) ? DraftBlockKind.Credit
            : isQuote ? DraftBlockKind.Quote
            : DraftBlockKind.Prose;
    }

    private void Add(DraftBlockKind kind, (int Start, int End) range)
    {
        if (_start < 0)
            (_kind, _start) = (kind, range.Start);
        _end = range.End;
    }

    private void Close()
    {
        if (_start >= 0)
            _blocks.Add(Block(_kind, _text[_start.._end]));
        _start = -1;
    }

    private DraftBlock Block(DraftBlockKind kind, string text)
    {
        if (kind != DraftBlockKind.Prose)
            text = QuoteMarks().Replace(text, m => new string(ProseMask.Mark, m.Length));
        var isBracketed = text.Trim(' ', '\t', '\r', ProseMask.Mark) is ['(', .., ')'];
        return new DraftBlock(kind == DraftBlockKind.Quote && isBracketed ? DraftBlockKind.Credit : kind, _start, ProseMask.Of(text));
    }

    // Line ends stay, so that lines are counted as before. A comment that is never closed is none.
    private static string WithoutComments(string text)
    {
        var shown = text.ToCharArray();
        var open = text.IndexOf("<!--", StringComparison.Ordinal);
        while (open >= 0 && text.IndexOf("-->", open + 4, StringComparison.Ordinal) is var close and >= 0)
        {
            for (var i = open; i < close + 3; i++)
                shown[i] = text[i] is '\n' or '\r' ? text[i] : ProseMask.Mark;
            open = text.IndexOf("<!--", close + 3, StringComparison.Ordinal);
        }
        return new string(shown);
    }

    [GeneratedRegex(@"^ {0,3}>")]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"^[ \t]*(?:>[ \t]*)+", RegexOptions.Multiline)]
    private static partial Regex QuoteMarks();

    [GeneratedRegex(@"^ {0,3}>\s*\[!\w+\]")]
    private static partial Regex Alert();

    // A thematic break or the underline of a heading.
    [GeneratedRegex(@"^\s*(?:-{3,}|={3,}|\*{3,}|_{3,})\s*$")]
    private static partial Regex Rule();

    // A heading, an item of a list, a row of a table.
    [GeneratedRegex(@"^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\|)")]
    private static partial Regex StartsBlock();

    [GeneratedRegex(@"^(?:—|–|--)")]
    private static partial Regex Credit();
}
