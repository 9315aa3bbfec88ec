using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Queries;

/// <summary>Reports side by side, topic by topic. Only relations between different reports count.</summary>
/// <param name="Sources">The reports compared, in the order of the file.</param>
/// <param name="Topics">Topics on which there is a claim, in the order of the file.</param>
public sealed record ReportComparison(ImmutableArray<Source> Sources, ImmutableArray<TopicComparison> Topics)
{
    /// <summary>How far the reports of the whole base are read that are not read to their end, in the order of the file.</summary>
    public ImmutableArray<ReadingProgress> InProgress { get; init; } = [];

    /// <summary>All pairs, each once.</summary>
    public IEnumerable<RelatedPair> Pairs => Topics.SelectMany(t => t.Pairs);

    /// <summary>All claims without counterpart, each once.</summary>
    public IEnumerable<UnmatchedClaim> Unmatched => Topics.SelectMany(t => t.Unmatched);
}
