using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>
/// Where the words of one version of a report are in another: paragraphs that are the same are paired wherever they moved, the
/// others with those that have most words in common, and compared word by word. Indexes are UTF-16 units.
/// </summary>
internal sealed class TextAlignment
{
    private const double MinCommon = 0.4;
    private const double MinCommonElsewhere = 0.7;
    private const int MaxCandidates = 50;

    private readonly SourceText _before;
    private readonly SourceText _after;

    // For each line of the earlier text, 1-based, that of the later one, or 0.
    private readonly int[] _lines;
    private readonly Dictionary<int, ParagraphDiff> _diffs = [];

    /// <summary>Aligns two versions.</summary>
    public TextAlignment(SourceText before, SourceText after)
    {
        (_before, _after) = (before, after);
        _lines = new int[before.LineCount + 1];
        MatchEqual();
        MatchSimilar();
    }

    /// <summary>Finds the later words that correspond to earlier ones, all on one line; null if most of them are gone.</summary>
    public MappedRange? Map(Span words)
    {
        var line = _lines[words.Line];
        if (line == 0)
            return null;
        var offset = _before.ToUtf16Index(words.Start) - _before.GetLineRange(words.Line).Start;
        var start = _after.GetLineRange(line).Start;
        return GetDiff(words.Line).Map(offset, offset + words.Text.Length) is { } mapped
            ? new MappedRange(
                start + mapped.Start,
                start + mapped.End,
                _after.Text[(start + mapped.Start)..(start + mapped.End)] == words.Text
            )
            : null;
    }

    /// <summary>The sentences of the later text of which most words are new.</summary>
    public IEnumerable<Span> FindNewSentences()
    {
        for (var line = 1; line <= _after.LineCount; line++)
        {
            var (start, end) = _after.GetLineRange(line);
            var before = Array.IndexOf(_lines, line, 1);
            foreach (var sentence in SentenceSplitter.Split(_after.Text, start, end))
            {
                if (before < 1 || !GetDiff(before).IsMostlyKept(sentence.Start - start, sentence.End - start))
                    yield return _after.CreateSpan(sentence.Start, sentence.End);
            }
        }
    }

    private ParagraphDiff GetDiff(int line)
    {
        if (!_diffs.TryGetValue(line, out var diff))
            _diffs[line] = diff = new ParagraphDiff(_before.GetLine(line), _after.GetLine(_lines[line]));
        return diff;
    }

    // Equal paragraphs, the first with the first and so on, wherever they are now.
    private void MatchEqual()
    {
        var lines = Enumerable
            .Range(1, _after.LineCount)
            .GroupBy(_after.GetLine, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        for (var line = 1; line <= _before.LineCount; line++)
        {
            if (lines.TryGetValue(_before.GetLine(line), out var unmatched) && unmatched.TryDequeue(out var match))
                _lines[line] = match;
        }
    }

    // Each other paragraph with the most similar one between its neighbors, or else with one that is nearly the same elsewhere.
    private void MatchSimilar()
    {
        var taken = _lines.ToHashSet();
        var inOrder = LongestIncreasingRun.Find(_lines);
        for (var line = 1; line <= _before.LineCount; line++)
        {
            if (_lines[line] != 0)
                continue;
            var first = inOrder[..line].Max() + 1;
            var end = inOrder[(line + 1)..].Where(l => l > 0).DefaultIfEmpty(_after.LineCount + 1).Min();
            if (FindSimilar(line, Enumerable.Range(first, Math.Max(0, end - first)), MinCommon) is { } near)
                inOrder[line] = _lines[line] = near;
            else if (FindSimilar(line, Enumerable.Range(1, _after.LineCount), MinCommonElsewhere) is { } far)
                _lines[line] = far;
            taken.Add(_lines[line]);
        }

        int? FindSimilar(int line, IEnumerable<int> lines, double minCommon) =>
            lines
                .Where(l => !taken.Contains(l))
                .Take(MaxCandidates)
                .Select(l => ((int? Line, double Common))(l, CompareWords(_before.GetLine(line), _after.GetLine(l))))
                .Where(l => l.Common >= minCommon)
                .OrderByDescending(l => l.Common)
                .FirstOrDefault()
                .Line;
    }

    // The share of the words that both have, of those of the shorter one.
    private static double CompareWords(string one, string other)
    {
        var first = Tokenizer.Read(one).Select(t => t.Form).ToHashSet(StringComparer.Ordinal);
        var second = Tokenizer.Read(other).Select(t => t.Form).ToHashSet(StringComparer.Ordinal);
        var shorter = Math.Min(first.Count, second.Count);
        return shorter == 0 ? 0 : (double)first.Count(second.Contains) / shorter;
    }
}

/// <summary>The position of earlier words in a later text, in UTF-16 units.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">After the last one.</param>
/// <param name="IsSame">Whether the words are the same, letter by letter.</param>
internal readonly record struct MappedRange(int Start, int End, bool IsSame);
