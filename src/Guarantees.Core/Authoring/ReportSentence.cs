using System.Collections.Immutable;
using Guarantees.Core.Attribution;

namespace Guarantees.Core.Authoring;

/// <summary>A sentence of a report with what its grammar says of who speaks. Indexes are UTF-16 units of the paragraph.</summary>
/// <param name="Line">The line of its paragraph, 1-based.</param>
/// <param name="Items">Its words and quotations.</param>
/// <param name="Frames">Its frames with a cue, in order.</param>
internal sealed record ReportSentence(int Line, ImmutableArray<SentenceItem> Items, ImmutableArray<AttributionFrame> Frames)
{
    /// <summary>The index of its first word.</summary>
    public int Start => Items[0].Start;

    /// <summary>The index after its last word.</summary>
    public int End => Items[^1].End;
}
