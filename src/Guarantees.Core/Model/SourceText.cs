using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>
/// A report's text, addressed by code point. Inside, indexes are UTF-16 units; <see cref="ToCodePointOffset"/> and
/// <see cref="ToUtf16Index"/> convert. Lines end at <c>\n</c> or <c>\r\n</c>; one line is one paragraph.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    // Index of each low surrogate, ascending: a code point's offset is its index less the low surrogates before it.
    private readonly ImmutableArray<int> _lowSurrogates;

    /// <summary>Splits the text into lines and indexes the code points that take two units.</summary>
    public SourceText(string text)
    {
        Text = text;
        _lineStarts = FindLineStarts(text);
        _lowSurrogates =
            text.AsSpan().IndexOfAnyInRange('\uDC00', '\uDFFF') < 0
                ? []
                : [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))];
    }

    /// <summary>The complete text as in the file.</summary>
    public string Text { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Converts a UTF-16 index to a 0-based code point offset.</summary>
    public int ToCodePointOffset(int index) => index - CountLessThan(_lowSurrogates, index);

    /// <summary>Converts a 0-based code point offset to a UTF-16 index.</summary>
    public int ToUtf16Index(int codePoint)
    {
        var index = codePoint;
        foreach (var low in _lowSurrogates)
        {
            if (low > index)
                break;
            index++;
        }
        return index;
    }

    /// <summary>Gets the line and column of a UTF-16 index, 1-based, in code points.</summary>
    /// <param name="index">The index.</param>
    /// <param name="near">A line that the index is most likely on or soon after.</param>
    public (int Line, int Column) GetLineAndColumn(int index, int near = 1)
    {
        var line =
            IsOn(near, index) ? near
            : near < LineCount && IsOn(near + 1, index) ? near + 1
            : GetLineNumber(index);
        return (line, ToCodePointOffset(index) - ToCodePointOffset(_lineStarts[line - 1]) + 1);
    }

    /// <summary>Sorts spans in reading order and joins those with only space between them.</summary>
    public ImmutableArray<Span> MergeRuns(ImmutableArray<Span> spans)
    {
        var runs = ImmutableArray.CreateBuilder<Span>(spans.Length);
        foreach (var next in IsInOrder(spans) ? spans : [.. spans.OrderBy(s => s.Start)])
        {
            if (runs.Count > 0 && IsOnlySpaceBetween(runs[^1], next))
                runs[^1] = CreateSpan(ToUtf16Index(runs[^1].Start), ToUtf16Index(next.End));
            else
                runs.Add(next);
        }
        return runs.DrainToImmutable();
    }

    /// <summary>Creates the span of the UTF-16 range <paramref name="start"/> to <paramref name="end"/>, end excluded.</summary>
    public Span CreateSpan(int start, int end) => CreateSpan(start, Text[start..end]);

    /// <summary>Creates the span of words at a UTF-16 index.</summary>
    public Span CreateSpan(int start, string words)
    {
        var (line, column) = GetLineAndColumn(start);
        return new Span(ToCodePointOffset(start), ToCodePointOffset(start + words.Length), words, line, column);
    }

    /// <summary>Gets the 1-based line of a UTF-16 index.</summary>
    public int GetLineNumber(int index) => CountLessThan(_lineStarts, index + 1);

    /// <summary>Gets the UTF-16 range of a 1-based line, without its line break.</summary>
    public (int Start, int End) GetLineRange(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line == LineCount ? Text.Length : _lineStarts[line] - 1;
        return (start, end > start && line < LineCount && Text[end - 1] == '\r' ? end - 1 : end);
    }

    /// <summary>Gets the text of a 1-based line, without its line break.</summary>
    public string GetLine(int line)
    {
        var (start, end) = GetLineRange(line);
        return Text[start..end];
    }

    private bool IsOn(int line, int index) => _lineStarts[line - 1] <= index && (line == LineCount || index < _lineStarts[line]);

    private static bool IsInOrder(ImmutableArray<Span> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Start < spans[i - 1].Start)
                return false;
        }
        return true;
    }

    private bool IsOnlySpaceBetween(Span one, Span next) =>
        one.Line == next.Line
        && one.End <= next.Start
        && Text.AsSpan(ToUtf16Index(one.End), ToUtf16Index(next.Start) - ToUtf16Index(one.End)).IsWhiteSpace();

    private static int CountLessThan(ImmutableArray<int> sorted, int value)
    {
        var at = sorted.BinarySearch(value);
        return at < 0 ? ~at : at;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>(1 + text.AsSpan().Count('\n'));
        starts.Add(0);
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return starts.MoveToImmutable();
    }
}
