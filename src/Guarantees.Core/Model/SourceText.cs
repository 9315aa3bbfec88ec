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
        _lineStarts = [0, .. FindLineStarts()];
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
    public (int Line, int Column) GetLineAndColumn(int index)
    {
        var line = GetLineNumber(index);
        return (line, ToCodePointOffset(index) - ToCodePointOffset(_lineStarts[line - 1]) + 1);
    }

    /// <summary>Joins neighbors with only space between them; the spans are given in reading order.</summary>
    public ImmutableArray<Span> MergeRuns(IEnumerable<Span> spans)
    {
        var runs = ImmutableArray.CreateBuilder<Span>();
        foreach (var next in spans)
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

    private bool IsOnlySpaceBetween(Span one, Span next) =>
        one.Line == next.Line
        && one.End <= next.Start
        && Text.AsSpan(ToUtf16Index(one.End), ToUtf16Index(next.Start) - ToUtf16Index(one.End)).IsWhiteSpace();

    private static int CountLessThan(ImmutableArray<int> sorted, int value)
    {
        var at = sorted.BinarySearch(value);
        return at < 0 ? ~at : at;
    }

    // All but the first.
    private IEnumerable<int> FindLineStarts()
    {
        for (var end = Text.IndexOf('\n'); end >= 0; end = Text.IndexOf('\n', end + 1))
            yield return end + 1;
    }
}
