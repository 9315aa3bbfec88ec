using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Queries;

/// <summary>Compares the reports of a knowledge base.</summary>
public sealed class ReportComparer
{
    private readonly KnowledgeBaseIndex _index;
    private readonly IReadOnlySet<string> _sources;
    private readonly string[] _topics;

    private ReportComparer(KnowledgeBaseIndex index, IReadOnlySet<string> topics, IReadOnlySet<string> sources)
    {
        _index = index;
        _sources = sources;
        _topics = [.. index.Topics.Select(t => t.Id).Where(id => topics.Count == 0 || topics.Contains(id))];
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
        return new ReportComparison(
            [.. _index.KnowledgeBase.Sources.Where(s => _sources.Count == 1 || IsSelected(s))],
            [
                .. from pair in related
                let topic = FindTopic(pair.From, pair.To)
                where topic >= 0
                orderby topic, pair.Relation.Type
                select pair,
            ],
            [
                .. from claim in _index.KnowledgeBase.Claims
                where IsSelected(claim.Source) && !withCounterpart.Contains(claim.Id)
                let topic = FindTopic(claim, claim)
                where topic >= 0
                orderby topic
                select claim,
            ]
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

    private IEnumerable<RelatedPair> FindRelated() =>
        from relation in _index.KnowledgeBase.Relations
        let @from = _index.Find(relation.From)
        let to = _index.Find(relation.To)
        where @from is not null && to is not null && @from.Source.Id != to.Source.Id && IsCompared(@from.Source, to.Source)
        select relation.Type.IsDirected() || IsDeclaredFirst(@from.Source, to.Source)
            ? new RelatedPair(relation, @from, to)
            : new RelatedPair(relation, to, @from);

    private bool IsCompared(Source one, Source other) =>
        _sources.Count == 1 ? IsSelected(one) || IsSelected(other) : IsSelected(one) && IsSelected(other);

    private bool IsSelected(Source source) => _sources.Count == 0 || _sources.Contains(source.Id);

    private bool IsDeclaredFirst(Source one, Source other) =>
        _index.KnowledgeBase.Sources.IndexOf(one) < _index.KnowledgeBase.Sources.IndexOf(other);

    // The first topic that both are on, else the first that either is on; -1 where neither is on a topic asked for.
    private int FindTopic(Claim one, Claim other) =>
        Array.FindIndex(_topics, t => one.Topics.Contains(t) && other.Topics.Contains(t)) is var common and >= 0
            ? common
            : Array.FindIndex(_topics, t => one.Topics.Contains(t) || other.Topics.Contains(t));
}
