using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Agreement;

/// <summary>How far a second reading of reports agrees with a knowledge base of them.</summary>
/// <param name="First">The knowledge base.</param>
/// <param name="Second">The other reading.</param>
/// <param name="Pairs">The claims that both found, in reading order.</param>
/// <param name="OnlyFirst">Claims that only the knowledge base has.</param>
/// <param name="OnlySecond">Claims that only the other reading has.</param>
/// <param name="FoundByBoth">F1: twice the pairs over the claims of both.</param>
/// <param name="SameWords">The mean overlap of the pairs' quotes.</param>
/// <param name="Fields">Each compared field.</param>
public sealed record ReadingAgreement(
    KnowledgeBaseIndex First,
    KnowledgeBaseIndex Second,
    ImmutableArray<ComparedPair> Pairs,
    ImmutableArray<Claim> OnlyFirst,
    ImmutableArray<Claim> OnlySecond,
    Estimate FoundByBoth,
    Estimate SameWords,
    ImmutableArray<FieldAgreement> Fields
)
{
    /// <summary>The pairs in which something is to be decided.</summary>
    public IEnumerable<ComparedPair> Differing => Pairs.Where(p => p.Differences.Any());
}
