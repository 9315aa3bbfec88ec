using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>One thing that an excerpt leaves out of a claim.</summary>
/// <param name="What">What kind of thing.</param>
/// <param name="IsHeldAgainst">Whether the excerpt is unfaithful for it, or whether it is only told.</param>
public sealed record LeftOut(Omission What, bool IsHeldAgainst)
{
    /// <summary>The report's words for it; empty for a voice and for <see cref="Omission.Direct"/>.</summary>
    public ImmutableArray<Span> Words { get; init; } = [];

    /// <summary>How much of the repeated words the report prints inside quotation marks, for <see cref="Omission.Direct"/>.</summary>
    public Directness Directness { get; init; }

    /// <summary>The kind of a condition; null for everything else.</summary>
    public ConditionKind? Kind { get; init; }

    /// <summary>Who is not named; null for everything but <see cref="Omission.Attribution"/> and <see cref="Omission.Relayed"/>.</summary>
    public Speaker? Voice { get; init; }
}
