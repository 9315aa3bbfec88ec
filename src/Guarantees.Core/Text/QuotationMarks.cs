using System.Buffers;
using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>
/// What a report prints in double quotation marks, as printed: straight and curly ones, low ones and guillemets, also where one kind
/// opens and another closes. A quotation that runs over paragraphs opens each of them anew and is closed in the last. Single marks
/// are apostrophes too, and count for nothing. Indexes are UTF-16 units of the whole report.
/// </summary>
internal sealed class QuotationMarks
{
    private const string Openers = "([{—–-/‘'";
    private const string Closers = ".,;:!?)]}—–";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    private readonly SourceText _text;
    private readonly List<(int Start, int End)> _quoted = [];
    private readonly List<int> _unpaired = [];

    private QuotationMarks(SourceText text) => _text = text;

    /// <summary>The words between marks, in order; none overlap, and one within another is not listed.</summary>
    public IReadOnlyList<(int Start, int End)> Quoted => _quoted;

    /// <summary>The marks that have no partner, in order.</summary>
    public IReadOnlyList<int> Unpaired => _unpaired;

    /// <summary>Reads a report once, from its beginning to its end.</summary>
    public static QuotationMarks Read(SourceText text)
    {
        var marks = new QuotationMarks(text);
        if (text.Text.AsSpan().ContainsAny(Marks))
            marks.ReadParagraphs();
        return marks;
    }

    /// <summary>Determines how many of the words of some spans are in quotation marks.</summary>
    public QuotationExtent GetExtent(ImmutableArray<Span> spans)
    {
        if (_quoted.Count == 0)
            return QuotationExtent.None;
        var (all, any) = (true, false);
        foreach (var span in spans)
        {
            var (start, end) = (_text.ToUtf16Index(span.Start), _text.ToUtf16Index(span.End));
            var next = FindFirstEndingAfter(start);
            foreach (var word in Word.Split(_text.Text, start, end))
            {
                while (next < _quoted.Count && _quoted[next].End < word.End)
                    next++;
                var isInside = next < _quoted.Count && _quoted[next].Start <= word.Start;
                all &= isInside;
                any |= isInside;
            }
        }
        return !any ? QuotationExtent.None
            : all ? QuotationExtent.Full
            : QuotationExtent.Partial;
    }

    private int FindFirstEndingAfter(int index)
    {
        var (low, high) = (0, _quoted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quoted[middle].End <= index ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private void ReadParagraphs()
    {
        for (var line = 1; line <= _text.LineCount; line++)
        {
            var (start, end) = _text.GetLineRange(line);
            if (ReadParagraph(start, end) is not { } open)
                continue;
            if (IsOpenedAnew(line + 1))
                Add(open + 1, end);
            else
                _unpaired.Add(open);
        }
        _unpaired.Sort();
    }

    // The outermost mark that is left open at the end of the paragraph, or null.
    private int? ReadParagraph(int start, int end)
    {
        var open = new Stack<int>();
        for (var i = FindNext(start, end); i >= 0; i = FindNext(i + 1, end))
        {
            if (IsOpening(i, start, end))
                open.Push(i);
            else if (open.TryPeek(out var mark) && Closes(mark, i))
                Add(open.Pop() + 1, i);
            else if (!IsInches(i, start))
                _unpaired.Add(i);
        }
        if (open.Count == 0)
            return null;
        int[] left = [.. open.Reverse()];
        _unpaired.AddRange(left[1..]);
        return left[0];
    }

    // What was within another is not listed, so that the list stays in order and without overlap.
    private void Add(int start, int end)
    {
        while (_quoted.Count > 0 && _quoted[^1].Start >= start)
            _quoted.RemoveAt(_quoted.Count - 1);
        _quoted.Add((start, end));
    }

    private bool IsOpenedAnew(int line)
    {
        for (; line <= _text.LineCount; line++)
        {
            var (start, end) = _text.GetLineRange(line);
            var first = start;
            while (first < end && char.IsWhiteSpace(_text.Text[first]))
                first++;
            if (first < end)
                return Marks.Contains(_text.Text[first]) && IsOpening(first, start, end);
        }
        return false;
    }

    // Before a word and after none.
    private bool IsOpening(int at, int start, int end) =>
        _text.Text[at] is not '”'
        && (at == start || IsSpaceOr(at - 1, Openers) || Marks.Contains(_text.Text[at - 1]))
        && at + 1 < end
        && !IsSpaceOr(at + 1, Closers);

    private bool Closes(int open, int at) =>
        (_text.Text[open], _text.Text[at]) switch
        {
            ('«', var close) => close == '»',
            ('»', var close) => close == '«',
            ('„', var close) => close is '“' or '”' or '"',
            (_, var close) => close is '"' or '”' or '“',
        };

    // 6" is not a quotation.
    private bool IsInches(int at, int start) => _text.Text[at] == '"' && at > start && char.IsAsciiDigit(_text.Text[at - 1]);

    private bool IsSpaceOr(int at, string signs) => char.IsWhiteSpace(_text.Text[at]) || signs.Contains(_text.Text[at]);

    private int FindNext(int from, int end) =>
        from < end && _text.Text.AsSpan(from, end - from).IndexOfAny(Marks) is var found and >= 0 ? from + found : -1;
}
