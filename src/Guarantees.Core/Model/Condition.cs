using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>What has to happen first for a claim to hold, or how far it holds.</summary>
/// <param name="Kind">The kind of condition.</param>
/// <param name="Quote">Its words in reading order.</param>
/// <param name="Governs">The words it governs; empty if it governs the whole claim.</param>
public sealed record Condition(ConditionKind Kind, ImmutableArray<Span> Quote, ImmutableArray<Span> Governs)
{
    /// <summary>Who sets it.</summary>
    public ConditionOrigin Origin { get; init; }

    /// <summary>Who sets it, for a claim of a speaker.</summary>
    public Speaker GetSetter(Claim claim) => Origin == ConditionOrigin.Report ? Speaker.Report : claim.Speaker;

    /// <summary>
    /// Whether it is a limit: it says how far the claim reaches, or governs only some of its words. Any other
    /// condition has to be met first for the whole claim to hold.
    /// </summary>
    public bool IsLimit => Kind is ConditionKind.Scope or ConditionKind.Regardless || !Governs.IsEmpty;
}
