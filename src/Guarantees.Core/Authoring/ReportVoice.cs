using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>A voice that a report lets speak.</summary>
/// <param name="Speaker">The speaker of the base, or the one proposed for it.</param>
/// <param name="IsKnown">Whether the base has the speaker.</param>
/// <param name="Cues">How many cues of the report let it speak.</param>
public sealed record ReportVoice(Speaker Speaker, bool IsKnown, int Cues);
