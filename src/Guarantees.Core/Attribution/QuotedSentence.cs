using System.Collections.Immutable;

namespace Guarantees.Core.Attribution;

/// <summary>A sentence, its frames, and whom it makes the speaker of each of its quotations.</summary>
/// <param name="Items">Its words and quotations in order.</param>
/// <param name="Frames">Its frames in order.</param>
/// <param name="Attributions">By the number of a quotation in its paragraph.</param>
public sealed record QuotedSentence(
    ImmutableArray<SentenceItem> Items, ImmutableArray<AttributionFrame> Frames, ImmutableDictionary<int, QuotationAttribution> Attributions);
