using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;

namespace Guarantees.Core.Attribution;

/// <summary>
/// Reads whom a text makes the speaker of each of its quotations. A sieve, surest first: the frames of the quotation's own sentence
/// (<see cref="FrameSelection"/>); the frame that a split quotation carries on; the frame of a line that leads to it with a colon;
/// and, as no more than a neighbor, the frame of the sentence before or after (<see cref="NearbyFrames"/>) or the subject of its clause.
/// </summary>
/// <param name="isReport">Whether words name the report itself, which is credited and is nobody's voice.</param>
public sealed class AttributionReader(Func<string, bool> isReport)
{
    private readonly Antecedents _antecedents = new(isReport);
    private QuotationAttribution? _lead;

    /// <summary>Reads a text.</summary>
    /// <param name="paragraphs">Its paragraphs, each with the ranges of its quotations without their marks, ascending; UTF-16 units.</param>
    public ImmutableArray<ImmutableArray<QuotedSentence>> Read(IEnumerable<(string Text, ImmutableArray<(int Start, int End)> Quotations)> paragraphs) =>
        NearbyFrames.Add(new CreditLines(isReport).Add([.. paragraphs.Select((p, number) => Read(p.Text, p.Quotations, number))]));

    private ImmutableArray<QuotedSentence> Read(string text, ImmutableArray<(int Start, int End)> quotations, int paragraph)
    {
        var read = ImmutableArray.CreateBuilder<QuotedSentence>();
        var carried = _lead;
        foreach (var items in ParagraphSentences.Read(text, quotations))
        {
            var sentence = new SentenceFrames(text, items);
            var frames = sentence.Read().Select(f => _antecedents.Resolve(f, paragraph)).ToImmutableArray();
            var selection = new FrameSelection(items, frames, sentence, isReport, f => _antecedents.Resolve(f, paragraph));
            var attributions = Attribute(items, selection, ref carried);
            read.Add(new QuotedSentence(items, frames, attributions));
            Remember(sentence, items, frames, attributions.Values.LastOrDefault());
            _lead = items[^1].After.EndsWith(':') ? selection.Select(items.Length) : items[0].IsQuotation ? _lead : null;
        }
        return read.DrainToImmutable();
    }

    private static ImmutableDictionary<int, QuotationAttribution> Attribute(ImmutableArray<SentenceItem> items, FrameSelection selection, ref QuotationAttribution? carried)
    {
        var attributions = ImmutableDictionary.CreateBuilder<int, QuotationAttribution>();
        AttributionFrame? subject = null;
        for (var at = 0; at < items.Length; at++)
        {
            if (!items[at].IsQuotation)
                continue;
            var own = selection.Select(at);
            if (own.Speaker is null && own.Subject is null && carried is not null && IsCarriedOn(items, at))
                own = carried.Speaker is null ? own with { Nearby = carried.Likeliest } : carried with { Subject = null };
            if (own.Speaker is not null)
                carried = own;
            else
                own = own with { Subject = subject = own.Subject ?? subject };
            attributions[items[at].Quotation] = own;
        }
        return attributions.ToImmutable();
    }

    private static bool IsCarriedOn(ImmutableArray<SentenceItem> items, int at) => at == 0 || items[at - 1].IsQuotation;

    private void Remember(SentenceFrames sentence, ImmutableArray<SentenceItem> items, ImmutableArray<AttributionFrame> frames, QuotationAttribution? last)
    {
        var subject = sentence.Subjects.Of(items.Length, 0)?.Voice;
        if (subject is not null && isReport(subject.Text))
            subject = sentence.Subjects.LastObject();
        _antecedents.Remember(new[] { last?.Speaker?.Voice, last?.Subject?.Voice, subject }.Concat(frames.Select(f => f.Voice)).OfType<Mention>());
    }
}
