using System.Buffers;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>
/// Tells before Markdig reads a draft whether it would take much more than linear time, or give up. It is quadratic in the brackets
/// and emphasis marks of a paragraph, and in the footnotes, link definitions and underlined headings of a draft, and gives up on
/// deep nesting.
/// </summary>
internal sealed class MarkdownCost
{
    // Pairs of marks: a paragraph of 4,400 brackets, or 18,000 footnotes. About half a second.
    private const long Most = 20_000_000;

    // A definition or an underlined heading costs less than a bracket.
    private const int Cheaper = 16;
    private const int MostLevels = 50;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-*_ \t\r\n");

    private readonly string _text;
    private long _spent;
    private long _marks;
    private long _scans;
    private long _definitions;
    private int _start;

    private MarkdownCost(string text) => _text = text;

    /// <summary>Gets the UTF-16 index at which a draft becomes too costly; null for any draft that people write.</summary>
    public static int? FindExcess(string text) => new MarkdownCost(text).FindExcess();

    private int? FindExcess()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var length = _text.AsSpan(at).IndexOf('\n');
            var end = length < 0 ? _text.Length : at + length + 1;
            ReadLine(at, _text.AsSpan(at, end - at));
            if (CountLevels(_text.AsSpan(at, end - at)) > MostLevels || GetTotal(end) > Most)
                return at;
            at = end;
        }
        return null;
    }

    private long GetTotal(int end) => _spent + GetParagraphCost(end) + (_definitions * _definitions / Cheaper);

    // Every mark is compared with those before it, and the end of a processing instruction is sought to the end.
    private long GetParagraphCost(int end) => (_marks * _marks) + (_scans * (end - _start));

    private void ReadLine(int start, ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        if (trimmed.IsEmpty || StartsItem(line))
        {
            _spent += GetParagraphCost(start);
            (_marks, _scans, _start) = (0, 0, start);
        }
        if (
            (trimmed is ['[', ..] && trimmed.Contains("]:", StringComparison.Ordinal))
            || (!trimmed.IsEmpty && !trimmed.ContainsAnyExcept('=', '-'))
        )
            _definitions++;
        CountMarks(trimmed);
    }

    private static bool StartsItem(ReadOnlySpan<char> line)
    {
        var item = line.TrimStart(' ');
        return line.Length - item.Length < 4 && item is ['-' or '*' or '+', ' ', > ' ', ..];
    }

    private void CountMarks(ReadOnlySpan<char> line)
    {
        for (var i = line.IndexOfAny("[*_~<"); i >= 0 && i < line.Length; i++)
        {
            if (line[i] == '[' || (line[i] is '*' or '_' or '~' && (i == 0 || line[i - 1] != line[i])))
                _marks++;
            else if (line[i] == '<' && i + 1 < line.Length && line[i + 1] is '!' or '?')
                _scans++;
        }
    }

    // Block quotes and lists are nested by what a line begins with.
    private static int CountLevels(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("[^") && line.IndexOf("]:") is var label and > 0)
            line = line[(label + 2)..];
        if (!line.ContainsAnyExcept(RuleSigns))
            return 0;
        var (columns, markers) = (0, 0);
        while (true)
        {
            var marker = MeasureMarker(line);
            if (marker == 0)
                return markers == 0 ? 0 : markers + (columns / 2);
            if (line[0] is ' ' or '\t')
                columns += line[0] == ' ' ? 1 : 4;
            else
                markers++;
            line = line[marker..];
        }
    }

    private static int MeasureMarker(ReadOnlySpan<char> line)
    {
        if (line is [' ' or '\t' or '>', ..])
            return 1;
        if (line is ['-' or '*' or '+', ' ' or '\t', ..])
            return 2;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 2 : 0;
    }
}
