using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>A claim as the grammar of its sentence suggests it. Ranges are UTF-16 units of the report.</summary>
/// <param name="Quote">Its words, in fragments.</param>
internal sealed record DraftedClaim(ImmutableArray<(int Start, int End)> Quote)
{
    /// <summary>What attributes it, nearest to the report first.</summary>
    public ImmutableArray<DraftedCue> Cues { get; init; } = [];

    /// <summary>What the speaker does.</summary>
    public Act Act { get; init; } = Act.States;

    /// <summary>Words that weaken it.</summary>
    public ImmutableArray<(int Start, int End)> Hedges { get; init; } = [];

    /// <summary>When and how far it holds.</summary>
    public ImmutableArray<(ConditionKind Kind, ImmutableArray<(int Start, int End)> Words)> Conditions { get; init; } = [];

    /// <summary>Time words.</summary>
    public ImmutableArray<(int Start, int End)> Times { get; init; } = [];

    /// <summary>Whether the report prints it inside quotation marks.</summary>
    public bool IsDirect { get; init; }

    /// <summary>What the curator has to decide.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];
}

/// <summary>Words that attribute a drafted claim.</summary>
/// <param name="Words">In printed order.</param>
/// <param name="Voice">Whom they let speak.</param>
internal sealed record DraftedCue(ImmutableArray<(int Start, int End)> Words, Speaker Voice);
