using Guarantees.Core.Attribution;

namespace Guarantees.Core.Authoring;

/// <summary>The words of a sentence that attribute, with their frame.</summary>
/// <param name="First">Number of the first item.</param>
/// <param name="End">Number after the last one.</param>
/// <param name="Frame">Who speaks, and how.</param>
internal readonly record struct CueRange(int First, int End, AttributionFrame Frame);
