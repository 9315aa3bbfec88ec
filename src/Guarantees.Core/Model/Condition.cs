using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>When, under what proviso, or how far a claim holds.</summary>
/// <param name="Kind">How it limits the claim.</param>
/// <param name="Quote">Its words in reading order.</param>
/// <param name="Governs">The words that it governs, where that is not the whole claim.</param>
public sealed record Condition(ConditionKind Kind, ImmutableArray<Span> Quote, ImmutableArray<Span> Governs);
