using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>What the grammar of a sentence says about who speaks: a voice and its cue.</summary>
/// <param name="Voice">Who.</param>
/// <param name="Cue">The words that make them speak, as printed; empty where the voice is only the subject.</param>
/// <param name="Kind">What the cue says that the voice does.</param>
/// <param name="Start">Number of the frame's first item in its sentence.</param>
/// <param name="End">Number after its last item.</param>
public sealed record AttributionFrame(Mention Voice, string Cue, CueKind Kind, int Start, int End)
{
    /// <summary>Gets the verb, or null where there is none.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>Gets whom it was told, who is never the speaker; or null.</summary>
    public Mention? Hearer { get; init; }

    /// <summary>Gets whether the text says that the voice did not say it.</summary>
    public bool IsNegated { get; init; }
}
