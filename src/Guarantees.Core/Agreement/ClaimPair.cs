using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Agreement;

/// <summary>A claim as two readers read it.</summary>
/// <param name="First">In the knowledge base.</param>
/// <param name="Second">In the other reading.</param>
/// <param name="Overlap">How far their quotes are the same words, from 0.5 to 1.</param>
public sealed record ClaimPair(Claim First, Claim Second, double Overlap)
{
    // Below this overlap two claims are not one.
    private const double MinOverlap = 0.5;

    /// <summary>Pairs claims one to one, those first whose quotes overlap most; of equal ones, the earlier first.</summary>
    public static ImmutableArray<ClaimPair> Match(IEnumerable<Claim> first, IEnumerable<Claim> second)
    {
        var candidates = first.Join(
            second,
            GetTextHash,
            GetTextHash,
            (one, other) => new ClaimPair(one, other, QuoteOverlap.Compute(one, other))
        );
        var taken = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        var pairs = new List<ClaimPair>();
        foreach (var pair in candidates.Where(p => p.Overlap >= MinOverlap).OrderByDescending(p => p.Overlap))
        {
            if (taken.Contains(pair.First) || taken.Contains(pair.Second))
                continue;
            taken.UnionWith([pair.First, pair.Second]);
            pairs.Add(pair);
        }
        return [.. pairs.OrderBy(p => p.First.Source.Id, StringComparer.Ordinal).ThenBy(p => p.First.Quote[0].Start)];
    }

    private static string GetTextHash(Claim claim) => claim.Source.Sha256;
}
