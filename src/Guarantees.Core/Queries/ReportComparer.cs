using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Queries;

/// <summary>Compares the reports of a knowledge base.</summary>
public sealed class ReportComparer
{
    private readonly KnowledgeBaseIndex _index;
    private readonly IReadOnlySet<string> _sources;
    private readonly ImmutableArray<Topic> _topics;

    private ReportComparer(KnowledgeBaseIndex index, IReadOnlySet<string> topics, IReadOnlySet<string> sources)
    {
        _index = index;
        _sources = sources;
        _topics = [.. index.Topics.Where(t => topics.Count == 0 || topics.Contains(t.Id))];
    }

    /// <summary>Compares all reports on all topics, or fewer.</summary>
    /// <param name="index">The knowledge base.</param>
    /// <param name="topics">Ids of topics; none for all.</param>
    /// <param name="sources">Ids of reports; none for all, one for that report against all others.</param>
    public static ReportComparison Compare(KnowledgeBaseIndex index, IReadOnlySet<string> topics, IReadOnlySet<string> sources) =>
        new ReportComparer(index, topics, sources).Compare();

    private ReportComparison Compare()
    {
        var related = FindRelated().ToArray();
        var withCounterpart = related.SelectMany(r => new[] { r.From.Id, r.To.Id }).ToHashSet(StringComparer.Ordinal);
        RelatedPair[] pairs =
        [
            .. from r in related
            let home = GetPrimaryTopic(r.From, r.To)
            where home is not null
            select new RelatedPair(r.Relation, r.From, r.To, home),
        ];
        UnmatchedClaim[] alone =
        [
            .. from claim in _index.KnowledgeBase.Claims
            where IsSelected(claim.Source) && !withCounterpart.Contains(claim.Id)
            let home = GetPrimaryTopic(claim, claim)
            where home is not null
            select new UnmatchedClaim(claim, home),
        ];
        return new ReportComparison(
            [.. _index.KnowledgeBase.Sources.Where(s => _sources.Count == 1 || IsSelected(s))],
            [.. _topics.Select(t => CompareTopic(t, pairs, alone)).Where(t => !IsEmpty(t))]
        )
        {
            InProgress =
            [
                .. SourceCoverage
                    .ForSources(_index.KnowledgeBase, [.. _index.KnowledgeBase.Sources.Where(s => s.IsInProgress)])
                    .Select(ReadingProgress.Create),
            ],
        };
    }

    private IEnumerable<(Relation Relation, Claim From, Claim To)> FindRelated() =>
        from relation in _index.KnowledgeBase.Relations
        let @from = _index.Find(relation.From)
        let to = _index.Find(relation.To)
        where @from is not null && to is not null && @from.Source.Id != to.Source.Id && IsCompared(@from.Source, to.Source)
        select relation.Type.IsDirected() || IsDeclaredFirst(@from.Source, to.Source)
            ? (relation, @from, to)
            : (relation, to, @from);

    private bool IsCompared(Source one, Source other) =>
        _sources.Count == 1 ? IsSelected(one) || IsSelected(other) : IsSelected(one) && IsSelected(other);

    private bool IsSelected(Source source) => _sources.Count == 0 || _sources.Contains(source.Id);

    private bool IsDeclaredFirst(Source one, Source other) =>
        _index.KnowledgeBase.Sources.IndexOf(one) < _index.KnowledgeBase.Sources.IndexOf(other);

    // The first topic that both are on, else the first that either is on; null where neither is on a topic asked for.
    private Topic? GetPrimaryTopic(Claim one, Claim other) =>
        _topics.FirstOrDefault(t => one.Topics.Contains(t.Id) && other.Topics.Contains(t.Id))
        ?? _topics.FirstOrDefault(t => one.Topics.Contains(t.Id) || other.Topics.Contains(t.Id));

    private static TopicComparison CompareTopic(Topic topic, RelatedPair[] pairs, UnmatchedClaim[] alone)
    {
        var here = pairs.Where(p => p.IsOn(topic)).OrderBy(p => p.Relation.Type).ToLookup(p => p.PrimaryTopic == topic);
        var lone = alone.Where(a => a.Claim.Topics.Contains(topic.Id)).ToLookup(a => a.PrimaryTopic == topic);
        return new TopicComparison(topic, [.. here[true]], [.. here[false]], [.. lone[true]], [.. lone[false]]);
    }

    private static bool IsEmpty(TopicComparison topic) =>
        topic is { Pairs.IsEmpty: true, PairsElsewhere.IsEmpty: true, Unmatched.IsEmpty: true, UnmatchedElsewhere.IsEmpty: true };
}
