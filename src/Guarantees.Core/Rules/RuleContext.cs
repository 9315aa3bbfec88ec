using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Rules;

/// <summary>The context passed to rules; shared computations are cached.</summary>
internal sealed class RuleContext
{
    private readonly Lazy<ImmutableArray<SourceCoverage>> _coverage;
    private readonly Lazy<ReviewIndex> _reviews;
    private readonly Lazy<ImmutableArray<(ReviewItem Item, ReviewStatus Review)>> _reviewed;
    private readonly Lazy<HashSet<string>> _accepted;
    private readonly Lazy<ImmutableArray<Claim>> _open;

    public RuleContext(LoadResult loaded)
    {
        LoadResult = loaded;
        _coverage = new(() => [.. Rules.Coverage.SourceCoverage.ForAllSources(KnowledgeBase)]);
        _reviews = new(() => new ReviewIndex(KnowledgeBase));
        _reviewed = new(() => GetStatuses(Reviews));
        _accepted = new(() =>
            Reviewed
                .Where(r => r.Review.State is ReviewState.Accepted or ReviewState.AcceptedByAgent)
                .Select(r => r.Item.Claim)
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal)
        );
        Speakers = KnowledgeBase.Speakers.ToDictionaryFirstWins(s => s.Id);
        Claims = KnowledgeBase.Claims.ToDictionaryFirstWins(c => c.Id);
        _open = new(() => [.. KnowledgeBase.Claims.Where(c => !Accepted.Contains(c.Id) || !Claims[c.Id].Suppressions.IsEmpty)]);
    }

    public LoadResult LoadResult { get; }

    public KnowledgeBase KnowledgeBase => LoadResult.KnowledgeBase;

    public IReadOnlyDictionary<string, Speaker> Speakers { get; }

    public IReadOnlyDictionary<string, Claim> Claims { get; }

    public ImmutableArray<SourceCoverage> Coverage => _coverage.Value;

    public ReviewIndex Reviews => _reviews.Value;

    public ImmutableArray<(ReviewItem Item, ReviewStatus Review)> Reviewed => _reviewed.Value;

    /// <summary>The ids of the claims that a reader has accepted in their current form.</summary>
    public IReadOnlySet<string> Accepted => _accepted.Value;

    /// <summary>
    /// The claims that notes ask about: not those that a reader has accepted, which answers every note, unless they suppress
    /// rules, because it is then told whether there was a note to suppress.
    /// </summary>
    public ImmutableArray<Claim> OpenClaims => _open.Value;

    // Several at the same time, because the digests of many items cost more than any rule.
    private static ImmutableArray<(ReviewItem Item, ReviewStatus Review)> GetStatuses(ReviewIndex reviews)
    {
        var statuses = new (ReviewItem, ReviewStatus)[reviews.Items.Length];
        Parallel.For(0, statuses.Length, i => statuses[i] = (reviews.Items[i], reviews.GetStatus(reviews.Items[i])));
        return [.. statuses];
    }
}
