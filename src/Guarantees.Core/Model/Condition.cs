using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>When, under what proviso, or how far a claim holds.</summary>
/// <param name="Kind">How it limits the claim.</param>
/// <param name="Quote">Its words in reading order.</param>
/// <param name="Governs">The words that it governs, where that is not the whole claim.</param>
public sealed record Condition(ConditionKind Kind, ImmutableArray<Span> Quote, ImmutableArray<Span> Governs)
{
    /// <summary>
    /// Whether it only limits the claim: it says how far the claim reaches, or gates only part of its words. What is
    /// no limit has to happen first for the whole claim to hold.
    /// </summary>
    public bool IsLimit => Kind is ConditionKind.Scope or ConditionKind.Regardless || !Governs.IsEmpty;
}
