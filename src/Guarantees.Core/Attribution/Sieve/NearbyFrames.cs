using System.Collections.Immutable;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>
/// Gives a quotation that has no frame of its own that of a neighbor: the sentence before in the paragraph, the sentence after,
/// the paragraph before, the paragraph after.
/// </summary>
internal static class NearbyFrames
{
    /// <summary>Adds the frames of neighbors to the sentences of a text.</summary>
    public static ImmutableArray<ImmutableArray<QuotedSentence>> Add(ImmutableArray<ImmutableArray<QuotedSentence>> paragraphs)
    {
        var added = ImmutableArray.CreateBuilder<ImmutableArray<QuotedSentence>>(paragraphs.Length);
        AttributionFrame? before = null;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var after = p + 1 < paragraphs.Length && !paragraphs[p + 1].IsEmpty ? FindFirst(paragraphs[p + 1][0]) : null;
            added.Add(Add(paragraphs[p], before, after));
            before = added[p].Select(FindLast).LastOrDefault(f => f is not null) ?? before;
        }
        return added.DrainToImmutable();
    }

    private static ImmutableArray<QuotedSentence> Add(
        ImmutableArray<QuotedSentence> sentences,
        AttributionFrame? paragraphBefore,
        AttributionFrame? paragraphAfter
    )
    {
        var added = ImmutableArray.CreateBuilder<QuotedSentence>(sentences.Length);
        AttributionFrame? before = null;
        for (var s = 0; s < sentences.Length; s++)
        {
            var after = s + 1 < sentences.Length ? FindFirst(sentences[s + 1]) : null;
            added.Add(AddNearby(sentences[s], before ?? after ?? paragraphBefore ?? paragraphAfter));
            before = FindLast(added[s]) ?? before;
        }
        return added.DrainToImmutable();
    }

    private static QuotedSentence AddNearby(QuotedSentence sentence, AttributionFrame? nearby) =>
        sentence with
        {
            Attributions = sentence.Attributions.ToImmutableDictionary(
                a => a.Key,
                a => a.Value.Speaker is null ? a.Value with { Nearby = a.Value.Nearby ?? nearby } : a.Value
            ),
        };

    // Whom a quotation of the sentence has, else the sentence itself.
    private static AttributionFrame? FindLast(QuotedSentence sentence) =>
        (sentence.Quotations is [.., var last] ? sentence.Attributions[sentence.Items[last].Quotation].Likeliest : null)
        ?? sentence.Frames.LastOrDefault(IsVoice);

    private static AttributionFrame? FindFirst(QuotedSentence sentence) => sentence.Frames.FirstOrDefault(IsVoice);

    private static bool IsVoice(AttributionFrame frame) => frame.Kind is CueKind.Says or CueKind.Credit;
}
