using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>
/// The best alignment of given words with printed ones: most words kept, and of several such alignments the one that keeps
/// neighbors together. Costs the product of both lengths.
/// </summary>
/// <param name="Kept">The words that both have, as numbers in the given and in the printed words, ascending.</param>
/// <param name="Changes">What differs between the first and the last word kept, and before and after in the given words.</param>
public sealed record WordDiff(ImmutableArray<(int Given, int Printed)> Kept, ImmutableArray<WordChange> Changes)
{
    private const int Match = 4;
    private const int Neighbor = 1;

    /// <summary>Compares given words with printed ones.</summary>
    public static WordDiff Compare(ReadOnlySpan<Token> given, ReadOnlySpan<Token> printed)
    {
        var kept = Align(given, printed);
        return new WordDiff(kept, kept.IsEmpty ? [] : Collect(kept, given.Length));
    }

    private static ImmutableArray<WordChange> Collect(ImmutableArray<(int Given, int Printed)> kept, int givenLength)
    {
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        var (given, printed) = (0, kept[0].Printed);
        foreach (var word in kept)
        {
            Add(word.Given, word.Printed);
            (given, printed) = (word.Given + 1, word.Printed + 1);
        }
        Add(givenLength, printed);
        return changes.DrainToImmutable();

        void Add(int givenEnd, int printedEnd)
        {
            if (given < givenEnd || printed < printedEnd)
                changes.Add(new WordChange(given, givenEnd, printed, printedEnd));
        }
    }

    private static ImmutableArray<(int, int)> Align(ReadOnlySpan<Token> given, ReadOnlySpan<Token> printed)
    {
        // Best: the score from a word of each on. Matched: the same where these two are set together.
        var best = new int[given.Length + 1, printed.Length + 1];
        var matched = new int[given.Length + 1, printed.Length + 1];
        for (var i = given.Length - 1; i >= 0; i--)
        {
            for (var j = printed.Length - 1; j >= 0; j--)
            {
                if (given[i].Matches(printed[j]))
                    matched[i, j] =
                        Match + Math.Max(best[i + 1, j + 1], matched[i + 1, j + 1] > 0 ? matched[i + 1, j + 1] + Neighbor : 0);
                best[i, j] = Math.Max(matched[i, j], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        var kept = ImmutableArray.CreateBuilder<(int, int)>();
        var (g, p, bonus) = (0, 0, 0);
        while (g < given.Length && p < printed.Length)
        {
            if (matched[g, p] > 0 && matched[g, p] + bonus >= best[g, p])
            {
                kept.Add((g++, p++));
                bonus = Neighbor;
                continue;
            }
            bonus = 0;
            if (best[g + 1, p] >= best[g, p + 1])
                g++;
            else
                p++;
        }
        return kept.DrainToImmutable();
    }
}
