using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>The passage of a source that is closest to given words, and the differences.</summary>
/// <param name="Span">The passage.</param>
/// <param name="Differences">The differences in reading order; empty if only spaces differ.</param>
internal sealed record NearMiss(Span Span, ImmutableArray<WordDifference> Differences)
{
    // Costs: the same but for case, marks and outer punctuation; a letter or two off; a printed word left out; another word;
    // a word that is not printed.
    private const int FoldedCost = 1;
    private const int SimilarCost = 2;
    private const int OmittedCost = 2;
    private const int OtherCost = 4;
    private const int AddedCost = 4;

    // Above this many (words looked for × characters looked at) no passage is sought; the two reports need some 50,000.
    private const int MaxAlignmentCost = 10_000_000;

    /// <summary>
    /// Aligns the words with each line of the range, word by word (semi-global edit distance: the passage may begin and
    /// end anywhere in the line), and takes the cheapest; null where no line has more than half of the words.
    /// </summary>
    /// <param name="words">The words that were looked for.</param>
    /// <param name="text">The source.</param>
    /// <param name="range">UTF-16 range of the source to look in.</param>
    public static NearMiss? Find(string words, SourceText text, (int Start, int End) range)
    {
        var wanted = Run.Split(words, 0, words.Length);
        var (most, effort) = (Math.Max(SimilarCost, wanted.Length * OtherCost / 2 - 1), 0L);
        NearMiss? best = null;
        for (
            var line = text.GetLineNumber(range.Start);
            line <= text.GetLineNumber(range.End) && most >= 0 && !wanted.IsEmpty;
            line++
        )
        {
            var (start, end) = text.GetLineRange(line);
            if ((effort += (long)wanted.Length * (end - start)) > MaxAlignmentCost)
                break;
            var printed = Run.Split(text.Text, Math.Max(start, range.Start), Math.Min(end, range.End));
            if (Align(wanted, text, printed, most) is not { } found)
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

    private static (NearMiss Passage, int Cost)? Align(
        ImmutableArray<Run> wanted,
        SourceText text,
        ImmutableArray<Run> printed,
        int most
    )
    {
        var cost = new int[wanted.Length + 1, printed.Length + 1];
        for (var i = 1; i <= wanted.Length; i++)
        {
            cost[i, 0] = i * AddedCost;
            for (var j = 1; j <= printed.Length; j++)
            {
                var both = cost[i - 1, j - 1] + GetCost(wanted, i - 1, printed[j - 1]);
                cost[i, j] = Math.Min(both, Math.Min(cost[i - 1, j] + AddedCost, cost[i, j - 1] + OmittedCost));
            }
        }

        var last = Enumerable.Range(0, printed.Length + 1).MinBy(j => cost[wanted.Length, j]);
        if (last == 0 || cost[wanted.Length, last] > most)
            return null;

        var (first, pairs) = Trace(cost, wanted, printed, last);
        var span = text.CreateSpan(printed[first].Start, printed[last - 1].End);
        return (new NearMiss(span, WordDifference.FromAlignment(pairs)), cost[wanted.Length, last]);
    }

    // Walks back from the cheapest end; the pairs come out in reading order.
    private static (int First, List<(string Printed, string Wanted)> Pairs) Trace(
        int[,] cost,
        ImmutableArray<Run> wanted,
        ImmutableArray<Run> printed,
        int last
    )
    {
        var pairs = new List<(string, string)>();
        var (i, j) = (wanted.Length, last);
        while (i > 0)
        {
            var both = j > 0 ? cost[i - 1, j - 1] + GetCost(wanted, i - 1, printed[j - 1]) : int.MaxValue;
            if (cost[i, j] == both)
                pairs.Add((FindPrinted(wanted, --i, printed[--j]), wanted[i].Text));
            else if (cost[i, j] == cost[i - 1, j] + AddedCost)
                pairs.Add(("", wanted[--i].Text));
            else
                pairs.Add((printed[--j].Text, ""));
        }
        pairs.Reverse();
        return (Math.Min(j, last - 1), pairs);
    }

    private static int GetCost(ImmutableArray<Run> wanted, int index, Run printed)
    {
        var word = wanted[index];
        return FindPrinted(wanted, index, printed) == word.Text ? 0
            : printed.Folded == word.Folded ? FoldedCost
            : SpellingSuggestions.AreSimilar(printed.Folded, word.Folded) ? SimilarCost
            : OtherCost;
    }

    // Words that are looked for may begin and end inside the printed punctuation.
    private static string FindPrinted(ImmutableArray<Run> wanted, int index, Run printed)
    {
        var isAtTheEdge =
            index == wanted.Length - 1 && printed.Text.StartsWith(wanted[index].Text, StringComparison.Ordinal)
            || index == 0 && printed.Text.EndsWith(wanted[index].Text, StringComparison.Ordinal);
        return isAtTheEdge && printed.Folded == wanted[index].Folded ? wanted[index].Text : printed.Text;
    }

    // A run of non-space, with its UTF-16 range and its folded form without outer punctuation.
    private readonly record struct Run(int Start, int End, string Text, string Folded)
    {
        public static ImmutableArray<Run> Split(string text, int start, int end)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            for (var i = start; i < end; i++)
            {
                if (char.IsWhiteSpace(text[i]))
                    continue;
                var first = i;
                while (i < end && !char.IsWhiteSpace(text[i]))
                    i++;
                var word = Word.Split(text, first, i).Select(w => w.Trim(text)).FirstOrDefault(text[first..i]);
                runs.Add(new Run(first, i, text[first..i], TextFolding.Fold(word)));
            }
            return runs.DrainToImmutable();
        }
    }
}
