using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>What a sentence says about who speaks in its quotations: the frame, the subject of the clause, the credit to the report.</summary>
internal sealed class SentenceAttribution
{
    private readonly Func<Mention, bool> _isReport;
    private readonly FrameSelection _voices;
    private readonly FrameSelection? _withReport;

    /// <summary>Prepares the reading.</summary>
    /// <param name="items">The words and quotations of the sentence.</param>
    /// <param name="frames">Its frames.</param>
    /// <param name="clauses">The subjects of its clauses.</param>
    /// <param name="isReport">Whether a voice is the report itself.</param>
    public SentenceAttribution(
        ImmutableArray<SentenceItem> items,
        ImmutableArray<AttributionFrame> frames,
        ClauseSubjects clauses,
        Func<Mention, bool> isReport
    )
    {
        _isReport = isReport;
        _voices = new FrameSelection(items, frames, clauses, f => !isReport(f.Voice));
        if (frames.Any(f => isReport(f.Voice)))
            _withReport = new FrameSelection(items, frames, clauses, _ => true);
    }

    /// <summary>Gets whom the sentence makes the speaker of the quotation at an item; after its last item, of the words that it leads to.</summary>
    /// <param name="at">The number of the item.</param>
    /// <param name="resolve">Gives a frame the person whom its pronoun means.</param>
    public QuotationAttribution Attribute(int at, Func<AttributionFrame, AttributionFrame> resolve)
    {
        var found = _voices.Select(at);
        var subject = _voices.FindSubject(at) is { } clause ? resolve(clause) : null;
        return found with
        {
            Subject = subject is null || _isReport(subject.Voice) ? null : subject,
            Report = found.Speaker is null ? _withReport?.Select(at).Speaker : null,
        };
    }
}
