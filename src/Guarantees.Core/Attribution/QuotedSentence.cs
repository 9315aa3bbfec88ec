using System.Collections.Immutable;

namespace Guarantees.Core.Attribution;

/// <summary>A sentence, its frames, and whom it makes the speaker of each of its quotations.</summary>
/// <param name="Items">Its words and quotations in order.</param>
/// <param name="Frames">Its frames in order.</param>
/// <param name="Attributions">By the number of a quotation in its paragraph.</param>
public sealed record QuotedSentence(
    ImmutableArray<SentenceItem> Items,
    ImmutableArray<AttributionFrame> Frames,
    ImmutableDictionary<int, QuotationAttribution> Attributions
)
{
    /// <summary>Gets the numbers of the items that are quotations, ascending.</summary>
    public ImmutableArray<int> Quotations { get; } = [.. Enumerable.Range(0, Items.Length).Where(i => Items[i].IsQuotation)];

    /// <summary>Gets the frames that lie between two items.</summary>
    public IEnumerable<AttributionFrame> FramesBetween(int start, int end)
    {
        var (low, high) = (0, Frames.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Frames[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low; i < Frames.Length && Frames[i].Start < end; i++)
        {
            if (Frames[i].Start >= start && Frames[i].End <= end)
                yield return Frames[i];
        }
    }
}
