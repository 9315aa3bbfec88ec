using System.Collections.Immutable;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Which claims a passage carries: every claim whose whole quote it has; then, for the words that those leave over, the claim
/// that has most of them, as long as it has three of them, or half of the passage. So a word or two of the neighbouring clause
/// do not drag in its claim. Of two claims on the same words that one is taken of whose quote the passage has more; both where
/// they are equal.
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
        while (Nearest(near, left, passage) is [var one, ..] nearest && IsEnough(one, left, passage))
        {
            carried.UnionWith(nearest);
            left.RemoveWhere(one.Words.Contains);
        }
        return [.. near.Where(carried.Contains)];
    }

    private static ClaimWords[] Nearest(List<ClaimWords> claims, HashSet<int> left, Passage passage) => claims
        .GroupBy(c => (Covered: left.Count(c.Words.Contains), Share: (double)passage.Words.Count(c.Words.Contains) / c.Words.Count))
        .OrderByDescending(g => g.Key.Covered).ThenByDescending(g => g.Key.Share)
        .Select(g => g.ToArray())
        .FirstOrDefault([]);

    private static bool IsEnough(ClaimWords claim, HashSet<int> left, Passage passage)
    {
        var covered = left.Count(claim.Words.Contains);
        return covered >= Enough || covered * 2 >= passage.Words.Length && covered > 0;
    }
}
