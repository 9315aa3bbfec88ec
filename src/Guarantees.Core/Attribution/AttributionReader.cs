using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Sieve;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>
/// Reads whom a text makes the speaker of each of its quotations. A sieve, surest first: the frames of the quotation's own sentence
/// (<see cref="FrameSelection"/>); the frame that a split quotation carries on, or the line that leads to it with a colon; the credit
/// on the line below (<see cref="CreditLines"/>). What is left has a likely speaker: the subject of its clause, or the frame of the
/// sentence before or after (<see cref="NearbyFrames"/>).
/// </summary>
/// <param name="kinds">What is known of the names.</param>
public sealed class AttributionReader(NameKinds kinds)
{
    private readonly Antecedents _antecedents = new(kinds);
    private QuotationAttribution? _lead;
    private QuotationAttribution? _carried;

    /// <summary>Reads a text.</summary>
    /// <param name="paragraphs">Its paragraphs, each with the ranges of its quotations without their marks, ascending; UTF-16 units.</param>
    public ImmutableArray<ImmutableArray<QuotedSentence>> Read(
        IEnumerable<(string Text, ImmutableArray<(int Start, int End)> Quotations)> paragraphs
    )
    {
        ImmutableArray<ImmutableArray<QuotedSentence>> own =
        [
            .. paragraphs.Select((p, number) => Read(p.Text, p.Quotations, number)),
        ];
        return NearbyFrames.Add(new CreditLines(kinds.IsReport).Add(own));
    }

    private ImmutableArray<QuotedSentence> Read(string text, ImmutableArray<(int Start, int End)> quotations, int paragraph)
    {
        _carried = _lead;
        return
        [
            .. ParagraphSentences
                .Read(text, quotations)
                .Select(items => Read(text, items, frame => _antecedents.Resolve(frame, paragraph))),
        ];
    }

    private QuotedSentence Read(string text, ImmutableArray<SentenceItem> items, Func<AttributionFrame, AttributionFrame> resolve)
    {
        var sentence = new SentenceFrames(text, items);
        _antecedents.Begin(items);
        var frames = Resolve(sentence, items, resolve);
        var attribution = new SentenceAttribution(items, frames, sentence.Subjects, kinds.IsReportVoice);
        var attributions = Attribute(items, at => attribution.Attribute(at, resolve));
        Remember(sentence, items, frames, attributions.Values.LastOrDefault());
        _lead =
            items[^1].Punctuation.EndsWith(':') ? attribution.Attribute(items.Length, resolve)
            : items[0].IsQuotation ? _lead
            : null;
        return new QuotedSentence(items, frames, attributions);
    }

    private ImmutableArray<AttributionFrame> Resolve(
        SentenceFrames sentence,
        ImmutableArray<SentenceItem> items,
        Func<AttributionFrame, AttributionFrame> resolve
    )
    {
        var frames = ImmutableArray.CreateBuilder<AttributionFrame>();
        var hasVoice = false;
        foreach (var frame in sentence.Read())
        {
            if (frames.Count == 0 && frame.Start > 0 && sentence.Subjects.Find(frame.Start, 0) is { } first)
                _antecedents.RememberNamed(first.Voice);
            if (!hasVoice && WordKinds.IsPersonal(frame.Voice.Text) && IsJoinedOn(frame, items))
                RememberSubjectBefore(frame, sentence, items);
            frames.Add(resolve(frame));
            hasVoice |= !kinds.IsReportVoice(frame.Voice);
        }
        return frames.DrainToImmutable();
    }

    private static bool IsJoinedOn(AttributionFrame frame, ImmutableArray<SentenceItem> items) =>
        frame.Start > 0 && items[frame.Start - 1].Word is "and" or "but" or "yet" or "so" or "while" or "though";

    // Lee has the “…,” and she wants “…”: the subject of the words before is named as well.
    private void RememberSubjectBefore(AttributionFrame frame, SentenceFrames sentence, ImmutableArray<SentenceItem> items)
    {
        var first = Math.Max(0, frame.Start - SentenceWords.Reach);
        var quotation = Enumerable.Range(first, frame.Start - first).LastOrDefault(i => items[i].IsQuotation, -1);
        if (quotation > 0 && sentence.Subjects.Find(quotation, 0) is { } subject)
            _antecedents.Remember([subject.Voice]);
    }

    private ImmutableDictionary<int, QuotationAttribution> Attribute(
        ImmutableArray<SentenceItem> items,
        Func<int, QuotationAttribution> select
    )
    {
        var attributions = ImmutableDictionary.CreateBuilder<int, QuotationAttribution>();
        AttributionFrame? subject = null;
        for (var at = 0; at < items.Length; at++)
        {
            if (!items[at].IsQuotation)
                continue;
            var own = select(at);
            if (
                own is { Speaker: null, Subject: null }
                && _carried is not null
                && !IsOwnJudgment(own.Report)
                && (at == 0 || items[at - 1].IsQuotation)
            )
                own = _carried.Speaker is null ? own with { Nearby = _carried.Likeliest } : _carried with { Subject = null };
            if (own.Speaker is not null)
                _carried = own;
            else
                own = own with { Subject = subject = own.Subject ?? subject };
            attributions[items[at].Quotation] = own;
        }
        return attributions.ToImmutable();
    }

    // Sales are down.
    private static bool HasPluralVerb(AttributionFrame clause, ImmutableArray<SentenceItem> items) =>
        clause.End < items.Length && items[clause.End].Word is "are" or "were" or "have";

    // “…,” the report concludes: what it concludes is its own, whoever spoke before.
    private static bool IsOwnJudgment(AttributionFrame? report) =>
        report?.Verb?.Lemma
            is "conclude"
                or "predict"
                or "argue"
                or "opine"
                or "estimate"
                or "speculate"
                or "forecast"
                or "reckon";

    private void Remember(
        SentenceFrames sentence,
        ImmutableArray<SentenceItem> items,
        ImmutableArray<AttributionFrame> frames,
        QuotationAttribution? last
    )
    {
        var clause = sentence.Subjects.Find(items.Length, 0);
        var subject = clause is null ? null : clause.Voice with { IsPlural = HasPluralVerb(clause, items) };
        var main = subject;
        if (subject is not null && kinds.IsReport(subject.Text))
            subject = sentence.Subjects.FindLastObject();
        _antecedents.Remember(
            new[] { last?.Speaker?.Voice, last?.Subject?.Voice, subject }.Concat(frames.Select(f => f.Voice)).OfType<Mention>()
        );
        if (main is not null)
            _antecedents.RememberSubject(main);
    }
}
