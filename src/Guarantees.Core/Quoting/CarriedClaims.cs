using System.Collections.Immutable;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Which claims a passage carries: every claim whose whole quote it has; then, for the words that those leave over, the claim
/// that has most of them, as long as it has three of them, or half of the passage. So a word or two of the neighbouring clause
/// do not drag in its claim, and of two claims on the same words the nearer one is taken.
/// </summary>
internal static class CarriedClaims
{
    private const int Enough = 3;

    /// <summary>The claims of the report that the passage carries, in the order of the list.</summary>
    public static ImmutableArray<ClaimWords> Of(Passage passage, IReadOnlyCollection<ClaimWords> claims)
    {
        var near = claims.Where(c => passage.Words.Any(c.Words.Contains)).ToList();
        var carried = near.Where(c => c.Words.All(w => passage.Words.BinarySearch(w) >= 0)).ToHashSet();
        var left = passage.Words.Where(w => !carried.Any(c => c.Words.Contains(w))).ToHashSet();
        while (Best(near, left) is { } best && IsEnough(best, left, passage))
        {
            carried.Add(best);
            left.RemoveWhere(best.Words.Contains);
        }
        return [.. near.Where(carried.Contains)];

        ClaimWords? Best(List<ClaimWords> candidates, HashSet<int> words) => candidates
            .OrderByDescending(c => words.Count(c.Words.Contains))
            .ThenByDescending(c => (double)passage.Words.Count(c.Words.Contains) / c.Words.Count)
            .FirstOrDefault();
    }

    private static bool IsEnough(ClaimWords claim, HashSet<int> left, Passage passage)
    {
        var covered = left.Count(claim.Words.Contains);
        return covered >= Enough || covered * 2 >= passage.Words.Length && covered > 0;
    }
}
