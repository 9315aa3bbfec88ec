using System.Collections.Immutable;

namespace Guarantees.Core.Attribution;

/// <summary>
/// Gives a quotation that has no frame of its own that of a neighbor: the sentence before in the paragraph, the sentence after,
/// the paragraph before, the paragraph after.
/// </summary>
/// <param name="isReport">Whether words name the report itself.</param>
internal sealed class NearbyFrames(Func<string, bool> isReport)
{
    /// <summary>Adds the frames of neighbors to the sentences of a text.</summary>
    public ImmutableArray<ImmutableArray<QuotedSentence>> Add(ImmutableArray<ImmutableArray<QuotedSentence>> paragraphs)
    {
        var added = ImmutableArray.CreateBuilder<ImmutableArray<QuotedSentence>>(paragraphs.Length);
        AttributionFrame? before = null;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var after = p + 1 < paragraphs.Length ? paragraphs[p + 1] : [];
            added.Add(Add(paragraphs[p], before, after.IsEmpty ? null : First(after[0])));
            before = Last(paragraphs[p]) ?? before;
        }
        return added.MoveToImmutable();
    }

    private ImmutableArray<QuotedSentence> Add(ImmutableArray<QuotedSentence> sentences, AttributionFrame? paragraphBefore, AttributionFrame? paragraphAfter)
    {
        var added = ImmutableArray.CreateBuilder<QuotedSentence>(sentences.Length);
        AttributionFrame? before = null;
        for (var s = 0; s < sentences.Length; s++)
        {
            var after = s + 1 < sentences.Length ? First(sentences[s + 1]) : null;
            var nearby = before ?? after ?? paragraphBefore ?? paragraphAfter;
            added.Add(sentences[s] with { Attributions = sentences[s].Attributions.ToImmutableDictionary(a => a.Key, a => a.Value.Speaker is null ? a.Value with { Nearby = nearby } : a.Value) });
            before = Last(sentences[s]) ?? before;
        }
        return added.MoveToImmutable();
    }

    private AttributionFrame? Last(ImmutableArray<QuotedSentence> sentences) =>
        sentences.Select(Last).LastOrDefault(f => f is not null);

    private AttributionFrame? Last(QuotedSentence sentence) => sentence.Frames.LastOrDefault(IsVoice);

    private AttributionFrame? First(QuotedSentence sentence) => sentence.Frames.FirstOrDefault(IsVoice);

    private bool IsVoice(AttributionFrame frame) => frame.Kind is CueKind.Says or CueKind.Credit && !isReport(frame.Voice.Name);
}
