using System.Collections.Immutable;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Anchoring;

/// <summary>The passage of a source that is nearest to given words, and what differs.</summary>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Differences">What differs, in reading order; empty where only the space does.</param>
internal sealed record NearestPassage(Span Span, ImmutableArray<Difference> Differences)
{
    private const int Folded = 1;
    private const int Indel = 2;
    private const int Alike = 2;
    private const int Other = 3;

    /// <summary>
    /// Aligns the words with each line of the range, word by word (semi-global edit distance: the passage may begin and
    /// end anywhere in the line), and takes the cheapest; null where no line has more than half of the words.
    /// </summary>
    /// <param name="words">The words that were looked for.</param>
    /// <param name="text">The source.</param>
    /// <param name="range">UTF-16 range of the source to look in.</param>
    public static NearestPassage? Find(string words, SourceText text, (int Start, int End) range)
    {
        var wanted = Runs(words, 0, words.Length);
        if (wanted.IsEmpty)
            return null;
        var most = wanted.Length * 6 / 5 + 1;
        NearestPassage? best = null;
        for (var line = text.LineOf(range.Start); line <= text.LineOf(range.End) && most >= 0; line++)
        {
            var (start, end) = text.LineRange(line);
            var printed = Runs(text.Text, Math.Max(start, range.Start), Math.Min(end, range.End));
            if (Align(words, wanted, text, printed, most) is not { } found)
                continue;
            best = found.Passage;
            most = found.Cost - 1;
        }
        return best;
    }

    /// <summary>"call-report:3:298 has "such a" where the quote has "this"".</summary>
    public string Describe(Source source)
    {
        var what = Differences.IsEmpty
            ? "differs in space only"
            : string.Join("; ", Differences.Take(4).Select(d => d.Describe()));
        return $"{source.Id}:{Span.Line}:{Span.Column} {what}";
    }

    private static (NearestPassage Passage, int Cost)? Align(
        string words, ImmutableArray<Range> wanted, SourceText text, ImmutableArray<Range> printed, int most)
    {
        var cost = new int[wanted.Length + 1, printed.Length + 1];
        for (var i = 1; i <= wanted.Length; i++)
        {
            cost[i, 0] = i * Indel;
            for (var j = 1; j <= printed.Length; j++)
            {
                var both = cost[i - 1, j - 1] + Cost(words[wanted[i - 1]], text.Text[printed[j - 1]]);
                cost[i, j] = Math.Min(both, Math.Min(cost[i - 1, j], cost[i, j - 1]) + Indel);
            }
        }

        var last = Enumerable.Range(0, printed.Length + 1).MinBy(j => cost[wanted.Length, j]);
        if (last == 0 || cost[wanted.Length, last] > most)
            return null;

        var (first, pairs) = Trace(cost, words, wanted, text.Text, printed, last);
        var span = text.SpanOf(printed[first].Start.Value, printed[last - 1].End.Value);
        return (new NearestPassage(span, Difference.Between(pairs)), cost[wanted.Length, last]);
    }

    // Walks back from the cheapest end; the pairs come out in reading order.
    private static (int First, List<(string Printed, string Wanted)> Pairs) Trace(
        int[,] cost, string words, ImmutableArray<Range> wanted, string text, ImmutableArray<Range> printed, int last)
    {
        var pairs = new List<(string, string)>();
        var (i, j) = (wanted.Length, last);
        while (i > 0)
        {
            var both = j > 0 ? cost[i - 1, j - 1] + Cost(words[wanted[i - 1]], text[printed[j - 1]]) : int.MaxValue;
            if (cost[i, j] == both)
                pairs.Add((text[printed[--j]], words[wanted[--i]]));
            else if (cost[i, j] == cost[i - 1, j] + Indel)
                pairs.Add(("", words[wanted[--i]]));
            else
                pairs.Add((text[printed[--j]], ""));
        }
        pairs.Reverse();
        return (Math.Min(j, last - 1), pairs);
    }

    private static int Cost(string a, string b) =>
        a == b ? 0
        : Folding.Fold(a).Text == Folding.Fold(b).Text ? Folded
        : NearWords.AreAlike(a, b) ? Alike
        : Other;

    private static ImmutableArray<Range> Runs(string text, int start, int end)
    {
        var runs = ImmutableArray.CreateBuilder<Range>();
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var first = i;
            while (i < end && !char.IsWhiteSpace(text[i]))
                i++;
            runs.Add(first..i);
        }
        return runs.DrainToImmutable();
    }
}
