using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Two versions of a paragraph, word by word. Indexes are UTF-16 units of the paragraph.</summary>
internal sealed class ParagraphDiff
{
    private const long MaxCost = 16_000_000;

    private readonly string _before;
    private readonly string _after;
    private readonly ImmutableArray<Token> _old;
    private readonly ImmutableArray<Token> _new;

    // For each earlier word the number of the later one, or -1; and the other way round.
    private readonly int[] _forward;
    private readonly int[] _backward;

    /// <summary>Compares them.</summary>
    public ParagraphDiff(string before, string after)
    {
        (_before, _after) = (before, after);
        (_old, _new) = (Tokenizer.Read(before), Tokenizer.Read(after));
        (_forward, _backward) = (new int[_old.Length], new int[_new.Length]);
        Array.Fill(_forward, -1);
        Array.Fill(_backward, -1);
        var start = 0;
        while (start < Math.Min(_old.Length, _new.Length) && _old[start].Matches(_new[start]))
        {
            Keep(start, start);
            start++;
        }
        var end = 0;
        while (end < Math.Min(_old.Length, _new.Length) - start && _old[^(end + 1)].Matches(_new[^(end + 1)]))
        {
            end++;
            Keep(_old.Length - end, _new.Length - end);
        }
        // The cost is the product of both lengths; in longer passages only words that occur once are matched.
        if ((long)(_old.Length - start - end) * (_new.Length - start - end) > MaxCost)
            return;
        foreach (var (earlier, later) in WordDiff.Compare(_old.AsSpan()[start..^end], _new.AsSpan()[start..^end]).Kept)
            Keep(earlier + start, later + start);
    }

    /// <summary>The later range of an earlier one, or null where fewer than half of its words are kept.</summary>
    public (int Start, int End)? Map(int start, int end)
    {
        if (_before == _after)
            return (start, end);
        if (FindOnce(_before[start..end]) is { } once)
            return (once, once + end - start);
        var words = Enumerable.Range(0, _old.Length).Where(i => _old[i].Start < end && start < _old[i].End).ToArray();
        if (words.Length == 0 || words.Count(i => _forward[i] >= 0) * 2 < words.Length)
            return null;
        var first = _forward[words[0]] >= 0 ? _forward[words[0]] : FindKeptBefore(words[0]) + 1;
        var last = _forward[words[^1]] >= 0 ? _forward[words[^1]] : FindKeptAfter(words[^1]) - 1;
        if (last < first)
            return null;
        var same = _new[first].Start - (_old[words[0]].Start - start);
        return
            same >= 0
            && same + end - start <= _after.Length
            && _after.AsSpan(same, end - start).SequenceEqual(_before.AsSpan(start, end - start))
            ? (same, same + end - start)
            : (_new[first].Start, _new[last].End);
    }

    /// <summary>Whether most words of a later range are also in the earlier paragraph.</summary>
    public bool IsMostlyKept(int start, int end)
    {
        var words = Enumerable.Range(0, _new.Length).Where(i => _new[i].Start < end && start < _new[i].End).ToArray();
        return words.Count(i => _backward[i] >= 0) * 2 >= words.Length;
    }

    private void Keep(int before, int after) => (_forward[before], _backward[after]) = (after, before);

    // The positions of words that occur once in both versions, or null.
    private int? FindOnce(string words) =>
        IsOnce(_before, words) && IsOnce(_after, words) ? _after.IndexOf(words, StringComparison.Ordinal) : null;

    private static bool IsOnce(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is var first and >= 0
        && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;

    // The later number of the last word before one that is kept, or -1.
    private int FindKeptBefore(int word) => _forward[..word].Where(n => n >= 0).DefaultIfEmpty(-1).Max();

    private int FindKeptAfter(int word) => _forward[(word + 1)..].Where(n => n >= 0).DefaultIfEmpty(_new.Length).Min();
}
