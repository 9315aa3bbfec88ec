using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Agreement;

/// <summary>How far the quotes of two claims of one text are the same words.</summary>
public static class QuoteOverlap
{
    /// <summary>Computes twice the shared code points over those of both quotes: 1 for the same words, 0 if they share none.</summary>
    public static double Compute(Claim one, Claim other)
    {
        var shared = one.Quote.Sum(a => other.Quote.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return 2.0 * shared / (GetLength(one.Quote) + GetLength(other.Quote));
    }

    private static int GetLength(ImmutableArray<Span> quote) => quote.Sum(q => q.End - q.Start);
}
