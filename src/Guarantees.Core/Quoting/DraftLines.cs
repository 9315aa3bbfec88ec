using System.Text.RegularExpressions;

namespace Guarantees.Core.Quoting;

/// <summary>The lines of a draft that are prose: neither front matter nor fenced code. UTF-16 ranges without line ends.</summary>
internal static partial class DraftLines
{
    /// <summary>The ranges in order; what is left out leaves an empty range, so that it parts the blocks around it.</summary>
    public static IEnumerable<(int Start, int End)> OfProse(string text)
    {
        (int Start, int End)[] lines = [.. All(text)];
        var closers = Closers(text, lines);
        for (var i = FrontMatter(text, lines); i < lines.Length; i++)
        {
            if (closers.TryGetValue(i, out var closer))
            {
                yield return (lines[i].Start, lines[i].Start);
                i = closer;
            }
            else
            {
                yield return lines[i];
            }
        }
    }

    private static IEnumerable<(int Start, int End)> All(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
    }

    // How many lines the YAML front matter takes.
    private static int FrontMatter(string text, (int Start, int End)[] lines)
    {
        if (Line(text, lines[0]) is not "---")
            return 0;
        return Array.FindIndex(lines, 1, line => Line(text, line) is "---" or "...") + 1; // 0 where it is never closed
    }

    // For each line that opens a fence, the line that closes it (CommonMark 4.5).
    private static Dictionary<int, int> Closers(string text, (int Start, int End)[] lines)
    {
        var fences = new List<(int Line, char Mark, int Length, bool MayClose)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(text, lines[i].Start, lines[i].End - lines[i].Start) is { Success: true, Groups: [_, var marks, var info] })
                fences.Add((i, marks.Value[0], marks.Length, string.IsNullOrWhiteSpace(info.Value)));
        }

        var closers = new Dictionary<int, int>();
        var shortestUnclosed = new Dictionary<char, int>();
        for (var i = 0; i < fences.Count; i++)
        {
            var open = fences[i];
            if (open.Length >= shortestUnclosed.GetValueOrDefault(open.Mark, int.MaxValue))
                continue;
            var close = fences.FindIndex(i + 1, f => f.MayClose && f.Mark == open.Mark && f.Length >= open.Length);
            if (close < 0)
                shortestUnclosed[open.Mark] = open.Length;
            else
                closers[open.Line] = fences[i = close].Line;
        }
        return closers;
    }

    private static string Line(string text, (int Start, int End) range) => text[range.Start..range.End].TrimEnd();

    [GeneratedRegex(@"^ {0,3}(?:(?<marks>(?>`{3,}))(?<info>[^`]*)|(?<marks>(?>~{3,}))(?<info>.*))$")]
    private static partial Regex Fence();
}
