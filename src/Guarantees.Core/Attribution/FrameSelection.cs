using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>
/// Chooses, of the frames of a sentence, those that govern one of its quotations. Surest first: the frame that leads to it without
/// a break, the frame right after it, any other frame before it, a credit later on, the frame after the last of several quotations.
/// </summary>
internal sealed class FrameSelection(
    ImmutableArray<SentenceItem> items, ImmutableArray<AttributionFrame> frames, SentenceFrames sentence, Func<string, bool> isReport, Func<AttributionFrame, AttributionFrame> resolve)
{
    /// <summary>Gets whom the sentence makes the speaker of the quotation at an item.</summary>
    public QuotationAttribution Select(int at)
    {
        var (before, after) = (Before(at), After(at));
        var closing = Closing(at, after);
        var attribution = Leading(at, before, after, closing) ?? Following(after, closing) ?? Turned(at, before, closing) ?? Closed(closing) ?? Shared(at);
        return (attribution ?? QuotationAttribution.None) with { Subject = Subject(at), Report = attribution is null ? Report(at) : null };
    }

    private AttributionFrame? Report(int at) =>
        Around(at).Any(f => !IsVoice(f)) ? new FrameSelection(items, frames, sentence, _ => false, resolve).Select(at).Speaker : null;

    // N said that “…”: with the frames through which it is told.
    private QuotationAttribution? Leading(int at, AttributionFrame[] before, AttributionFrame? after, AttributionFrame[] closing)
    {
        if (before.LastOrDefault() is not { } last || (after is { Kind: not CueKind.Credit } && !Leads(last, at) && !IsOpen(after)))
            return null;
        var chain = Chain(before);
        if (before.Length > 1 && Yields(last, before[^2]))
            (last, chain) = (last with { Voice = before[^2].Voice }, [.. chain.SkipLast(1)]);
        return new QuotationAttribution(last, [.. closing, .. after is null ? (AttributionFrame[])[] : [after], .. chain], null);
    }

    // “…,” N said.
    private static QuotationAttribution? Following(AttributionFrame? after, AttributionFrame[] closing) =>
        after is null ? null : new QuotationAttribution(after, [.. closing], null);

    // N said so, but “…”: what is told goes on past a turn until another frame opens.
    private QuotationAttribution? Turned(int at, AttributionFrame[] before, AttributionFrame[] closing) =>
        before.Length == 0 && closing.Length == 0 && ClauseSubject(at) is null && Around(at).LastOrDefault(f => f.End <= at && f.Kind is CueKind.Says or CueKind.Credit && IsVoice(f) && !IsInRelative(f, at)) is { } turned
            ? new QuotationAttribution(turned, [], null) : null;

    // It is “…” there, N said.
    private static QuotationAttribution? Closed(AttributionFrame[] closing) =>
        closing.Length == 0 ? null : new QuotationAttribution(closing[^1], [.. closing[..^1]], null);

    // “…” and “…,” N said: the frame after the last of several quotations is that of all.
    private QuotationAttribution? Shared(int at) =>
        NextQuotation(at) is not { } next ? null
        : After(next) is { } shared ? Following(shared, Closing(next, shared))
        : Closed(Closing(next, null));

    private int? NextQuotation(int at)
    {
        for (var i = at + 1; i < items.Length && i < at + SentenceWords.Reach; i++)
        {
            if (items[i].IsQuotation)
                return i;
            if (items[i].Word is "but" or "while" || items[i].After.Contains(';'))
                return null;
        }
        return null;
    }

    // The frames near an item, so that a very long sentence costs no more for each quotation than a short one.
    private IEnumerable<AttributionFrame> Around(int at)
    {
        var (low, high) = (0, frames.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (frames[middle].End < at - SentenceWords.Reach)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low; i < frames.Length && frames[i].Start <= at + SentenceWords.Reach; i++)
            yield return frames[i];
    }

    private bool IsVoice(AttributionFrame frame) => !isReport(frame.Voice.Name);

    private AttributionFrame[] Before(int at)
    {
        var start = at;
        while (start > 0 && at - start < SentenceWords.Reach && !items[start - 1].After.Contains(';') && items[start - 1].Word is not "but")
            start--;
        return [.. Around(at).Where(f => f.Start >= start && f.End <= at && IsVoice(f) && !IsInRelative(f, at))];
    }

    // X, who said so, …: the frame inside the relative clause governs nothing after it.
    private bool IsInRelative(AttributionFrame frame, int at)
    {
        for (var i = frame.Start; i >= 0 && i >= frame.Start - 4; i--)
        {
            if (FunctionWords.Relatives.Contains(items[i].Word))
                return Enumerable.Range(frame.End - 1, at - frame.End + 1).Any(n => n < at && items[n].After.Contains(',') && n + 1 < at) || (frame.End < at && items[at - 1].After.Contains(':'));
        }
        return false;
    }

    // N said he wants: the pronoun of a clause told is the one who tells.
    private bool Yields(AttributionFrame frame, AttributionFrame outer) =>
        FunctionWords.IsPersonal(frame.Voice.Text) && outer.Kind == CueKind.Says && outer.End <= frame.Start
        && (outer.End == frame.Start || items[frame.Start - 1] is { EndsPhrase: false, Word: "that" or "whether" } || !FunctionWords.ClauseOpeners.Contains(items[frame.Start - 1].Word))
        && (outer.Start == 0 || items[outer.Start - 1].Word is "and" or "but" || !FunctionWords.ClauseOpeners.Contains(items[outer.Start - 1].Word)) && !Enumerable.Range(outer.End, frame.Start - outer.End).Any(i => items[i].IsQuotation);

    // The frame directly after the quotation: “…,” Leavitt said.
    private AttributionFrame? After(int at)
    {
        var from = at + 1;
        while (true)
        {
            if (from >= items.Length || items[from].IsQuotation || items[from].Word is "and" or "but" or "while" or "though")
                return null;
            if (Around(at).FirstOrDefault(f => f.Start == from) is not { } frame)
            {
                if (!FunctionWords.IsOpener(items[from]))
                    return null;
                from++;
                continue;
            }
            if (IsVoice(frame))
                return frame.Kind == CueKind.Holds && !items[at].EndsPhrase ? null : frame;
            from = frame.End;
        }
    }

    private AttributionFrame[] Closing(int at, AttributionFrame? after)
    {
        var end = at + 1;
        while (end < items.Length && end - at < SentenceWords.Reach && items[end].Word is not "but" && !items[end - 1].After.Contains(';'))
            end++;
        return [.. Around(at).Where(f => f.Start > at && f.End <= end && f != after && IsVoice(f) && IsCredit(f, at)).Reverse()];
    }

    // A credit after the words; or a frame after a comma with no quotation of its own.
    private bool IsCredit(AttributionFrame frame, int at) =>
        frame.Kind == CueKind.Credit
        || (frame.Kind == CueKind.Says && (items[frame.Start - 1].EndsPhrase || items[frame.Start - 1].Word == "as") && !FunctionWords.Relatives.Contains(items[frame.Start].Word)
            && !Enumerable.Range(at + 1, frame.Start - at - 1).Any(i => items[i].IsQuotation) && !LeadsOn(frame));

    // Trump said that “…”: the frame belongs to what follows.
    private bool LeadsOn(AttributionFrame frame)
    {
        if (frame.End < items.Length && items[frame.End].Word == "that")
            return true;
        for (var i = frame.End; i < items.Length && !items[i - 1].EndsPhrase; i++)
        {
            if (items[i].IsQuotation)
                return true;
        }
        return false;
    }

    private bool Leads(AttributionFrame frame, int at) => frame.End == at || (frame.End == at - 1 && items[at - 1] is { EndsPhrase: false } last && last.Word == "that");

    // N claimed they had met: the frame has words of its own to govern.
    private bool IsOpen(AttributionFrame frame) =>
        frame.Verb is { Lemma: not ("tell" or "ask") } && items[frame.End - 1] is { EndsPhrase: false } && frame.End < items.Length
        && (items[frame.End].Word == "that" || FunctionWords.IsPersonal(items[frame.End].Text) || FunctionWords.Determiners.Contains(items[frame.End].Word));

    // The person said that Trump said: each frame begins where the one before ends.
    private AttributionFrame[] Chain(AttributionFrame[] before)
    {
        var first = before.Length - 1;
        while (first > 0 && (before[first - 1].Kind == CueKind.Credit || Gap(before[first - 1].End, before[first].Start) <= 2))
            first--;
        return before[first..^1];
    }

    // Words between two frames, those of the report's own frames left out.
    private int Gap(int from, int to) =>
        to - from - Around(from).Where(f => f.Start >= from && f.End <= to && !IsVoice(f)).Sum(f => f.End - f.Start);

    private AttributionFrame? Subject(int at) =>
        (ClauseSubject(at) ?? SubjectAfter(at)) is { } found && resolve(found) is var resolved && !isReport(resolved.Voice.Name) ? resolved : null;

    private AttributionFrame? ClauseSubject(int at)
    {
        var report = Around(at).LastOrDefault(f => f.End <= at && !IsVoice(f));
        return report is null || report.End < at ? sentence.Subjects.Of(at, report is null || report.Start > 0 && items[report.Start - 1].EndsPhrase && report.End < at && IsInserted(report) ? 0 : report.End)
            : sentence.Subjects.Of(report.Start, 0);
    }

    // “…”: with this the president has drawn a line.
    private AttributionFrame? SubjectAfter(int at) =>
        at + 1 < items.Length && items[at].After.AsSpan().ContainsAny(':', '—') ? sentence.Subjects.Of((Around(at).FirstOrDefault(f => f.Start > at + 1)?.Start ?? items.Length) - 1, at + 1) : null;

    private bool IsInserted(AttributionFrame frame) => frame.Start > 0 && items[frame.Start - 1].EndsPhrase && items[frame.End - 1].EndsPhrase;
}
