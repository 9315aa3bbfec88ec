using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Model;
using Guarantees.Core.Reviewing;

namespace Guarantees.Core.Checking;

/// <summary>What the rules look at; what several of them need is worked out once.</summary>
internal sealed class CheckInput
{
    private readonly Lazy<ImmutableArray<Coverage>> _coverage;
    private readonly Lazy<Reviews> _reviews;
    private readonly Lazy<ImmutableArray<(ReviewItem Item, Review Review)>> _reviewed;

    public CheckInput(Loaded loaded)
    {
        Loaded = loaded;
        _coverage = new(() => [.. Checking.Coverage.AllOf(KnowledgeBase)]);
        _reviews = new(() => new Reviews(KnowledgeBase));
        _reviewed = new(() => [.. Reviews.Items.Select(item => (item, Reviews.Of(item)))]);
        Speakers = KnowledgeBase.Speakers.ById(s => s.Id);
        Claims = KnowledgeBase.Claims.ById(c => c.Id);
    }

    public Loaded Loaded { get; }

    public KnowledgeBase KnowledgeBase => Loaded.KnowledgeBase;

    public IReadOnlyDictionary<string, Speaker> Speakers { get; }

    public IReadOnlyDictionary<string, Claim> Claims { get; }

    public ImmutableArray<Coverage> Coverage => _coverage.Value;

    public Reviews Reviews => _reviews.Value;

    public ImmutableArray<(ReviewItem Item, Review Review)> Reviewed => _reviewed.Value;
}
