using System.Collections.Immutable;

namespace Guarantees.Core.Attribution.Words;

/// <summary>A verb by which a text gives somebody words or a stand.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Kind">What it says that the voice does.</param>
/// <param name="Strength">How firmly.</param>
public sealed record CueVerb(string Lemma, CueKind Kind, CueStrength Strength)
{
    /// <summary>Gets the words of which one has to follow, as the "on" of "went on"; empty where the verb needs none.</summary>
    public ImmutableArray<string> Particles { get; init; } = [];

    /// <summary>Gets whether it turns down or contests what it governs: denied, ruled out, rejected.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Gets whether its object is whom it is told.</summary>
    public bool TakesHearer { get; init; }
}
