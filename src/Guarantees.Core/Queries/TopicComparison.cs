using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>The comparison of the reports on one topic. Every compared claim on the topic is in a pair or has no counterpart.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Pairs">Pairs shown whole here: by type, then in the order of the file.</param>
/// <param name="PairsElsewhere">Pairs with an end on this topic that are shown whole under another.</param>
/// <param name="Unmatched">Claims without counterpart shown whole here, in the order of the file.</param>
/// <param name="UnmatchedElsewhere">Claims on this topic without counterpart that are shown whole under another.</param>
public sealed record TopicComparison(
    Topic Topic,
    ImmutableArray<RelatedPair> Pairs,
    ImmutableArray<RelatedPair> PairsElsewhere,
    ImmutableArray<UnmatchedClaim> Unmatched,
    ImmutableArray<UnmatchedClaim> UnmatchedElsewhere
);
