using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>
/// Finds the claims that a passage carries: every claim whose whole quote it has; then, for the words that those leave over, the
/// claim that has most of them, as long as it has three of them or half of the passage. So a word or two of the neighboring
/// clause do not drag in its claim. Of two claims on the same words the one is taken of whose quote the passage has more; both
/// where they are equal.
/// </summary>
internal sealed class ClaimMatcher
{
    private const int MinSharedWords = 3;
    private readonly ILookup<ReportSentence, ClaimTokens> _claims;

    public ClaimMatcher(IEnumerable<Claim> claims, ReportIndex index)
    {
        var reports = index.Reports.ToDictionary<TokenizedReport, object>(r => r.Source, ReferenceEqualityComparer.Instance);
        _claims = claims
            .Select(c => new ClaimTokens(c, reports[c.Source]))
            .SelectMany(c =>
                c.Ranges.Where(r => r.Length > 0)
                    .Select(r => c.Report.GetSentence(r.Start))
                    .Distinct()
                    .Select(s => (Sentence: s, Claim: c))
            )
            .ToLookup(c => c.Sentence, c => c.Claim);
    }

    /// <summary>Gets the claims that quote words of a sentence that the passage touches, in the order of the knowledge base.</summary>
    public ImmutableArray<ClaimTokens> FindNear(MatchedPassage passage) =>
        [.. passage.Sentences.SelectMany(s => _claims[s]).Distinct()];

    /// <summary>Gets the claims that the passage carries, in the order of the knowledge base.</summary>
    public ImmutableArray<ClaimTokens> Match(MatchedPassage passage)
    {
        var words = passage.Pieces.SelectMany(p => Enumerable.Range(p.Start, p.Length)).ToHashSet();
        var near = FindNear(passage).Where(c => c.Quote.Overlaps(words)).ToList();
        var carried = near.Where(c => c.Quote.IsSubsetOf(words)).ToHashSet();
        var remaining = words.Where(w => !carried.Any(c => c.Quote.Contains(w))).ToHashSet();
        while (SelectNearest(near, remaining, words) is [var one, ..] nearest && IsEnough(one, remaining, words.Count))
        {
            carried.UnionWith(nearest);
            remaining.RemoveWhere(one.Quote.Contains);
        }
        return [.. near.Where(carried.Contains)];
    }

    private static ClaimTokens[] SelectNearest(List<ClaimTokens> claims, HashSet<int> remaining, HashSet<int> words) =>
        claims
            .GroupBy(c =>
                (Covered: remaining.Count(c.Quote.Contains), Share: (double)words.Count(c.Quote.Contains) / c.Quote.Count)
            )
            .OrderByDescending(g => g.Key.Covered)
            .ThenByDescending(g => g.Key.Share)
            .Select(g => g.ToArray())
            .FirstOrDefault([]);

    private static bool IsEnough(ClaimTokens claim, HashSet<int> remaining, int length)
    {
        var covered = remaining.Count(claim.Quote.Contains);
        return covered >= MinSharedWords || (covered * 2 >= length && covered > 0);
    }
}
