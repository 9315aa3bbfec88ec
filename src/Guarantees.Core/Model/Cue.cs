using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Printed words that attribute a claim, and the voice they introduce.</summary>
/// <param name="Words">In reading order; at least one fragment.</param>
/// <param name="Voice">One of the claim's voices, or null if the data only quotes the words.</param>
public sealed record Cue(ImmutableArray<Span> Words, Speaker? Voice);
