using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>Chooses, of the frames of a sentence, those that govern one of its quotations.</summary>
internal sealed class FrameSelection(
    ImmutableArray<SentenceItem> items, ImmutableArray<AttributionFrame> frames, SentenceFrames sentence, Func<string, bool> isReport, Func<AttributionFrame, AttributionFrame> resolve)
{
    private const int Reach = 150;

    /// <summary>Gets whom the sentence makes the speaker of the quotation at an item.</summary>
    public QuotationAttribution Select(int at)
    {
        var subject = (Subject(at) ?? After(at)) is { } found && resolve(found) is var resolved && !isReport(resolved.Voice.Name) ? resolved : null;
        var before = Before(at);
        var next = Next(at);
        var later = Later(at, next);
        if (before.LastOrDefault() is { } last && (next is null || Leads(last, at)))
            return new QuotationAttribution(last, [.. later, .. next is null ? (AttributionFrame[])[] : [next], .. Chain(before)], subject);
        if (next is not null)
            return new QuotationAttribution(next, [.. later], subject);
        if (later.Length > 0)
            return new QuotationAttribution(later[^1], [.. later[..^1]], subject);
        // “…” would “…,” she said: the frame after the last of several quotations is that of all.
        return NextQuotation(at) is { } following && Next(following) is { } shared
            ? new QuotationAttribution(shared, [.. Later(following, shared)], subject)
            : new QuotationAttribution(null, [], subject);
    }

    private int? NextQuotation(int at)
    {
        for (var i = at + 1; i < items.Length && i < at + Reach; i++)
        {
            if (items[i].IsQuotation)
                return i;
            if (items[i].Word is "and" or "but" or "while" || items[i].After.Contains(';'))
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
            if (frames[middle].End < at - Reach)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low; i < frames.Length && frames[i].Start <= at + Reach; i++)
            yield return frames[i];
    }

    private bool IsVoice(AttributionFrame frame) => !isReport(frame.Voice.Name);

    private AttributionFrame[] Before(int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && !items[start - 1].After.Contains(';') && items[start - 1].Word is not "but")
            start--;
        return [.. Around(at).Where(f => f.Start >= start && f.End <= at && IsVoice(f) && !IsInRelative(f, at))];
    }

    // X, who said so, …: the frame inside the relative clause governs nothing after it.
    private bool IsInRelative(AttributionFrame frame, int at)
    {
        for (var i = frame.Start; i >= 0 && i >= frame.Start - 4; i--)
        {
            if (FunctionWords.Relatives.Contains(items[i].Word))
                return Enumerable.Range(frame.End - 1, at - frame.End + 1).Any(n => n < at && items[n].After.Contains(',') && n + 1 < at);
        }
        return false;
    }

    // The frame directly after the quotation: “…,” Leavitt said.
    private AttributionFrame? Next(int at)
    {
        var from = at + 1;
        while (true)
        {
            if (from >= items.Length || items[from].IsQuotation || items[from].Word is "and" or "but" or "while" or "though")
                return null;
            if (Around(at).FirstOrDefault(f => f.Start == from) is not { } frame)
            {
                if (!FunctionWords.Openers.Contains(items[from].Word))
                    return null;
                from++;
                continue;
            }
            if (IsVoice(frame))
                return frame.Kind == CueKind.Holds && !items[at].EndsPhrase ? null : frame;
            from = frame.End;
        }
    }

    private AttributionFrame[] Later(int at, AttributionFrame? next)
    {
        var end = at + 1;
        while (end < items.Length && end - at < Reach && items[end].Word is not "but" && !items[end - 1].After.Contains(';'))
            end++;
        return [.. Around(at).Where(f => f.Start > at && f.End <= end && f != next && IsVoice(f) && IsCredit(f, at)).Reverse()];
    }

    // A credit after the words; or a frame after a comma with no quotation of its own.
    private bool IsCredit(AttributionFrame frame, int at) =>
        frame.Kind == CueKind.Credit
        || (frame.Kind == CueKind.Says && items[frame.Start - 1].EndsPhrase && !Enumerable.Range(at + 1, frame.Start - at - 1).Any(i => items[i].IsQuotation || items[i].Word is "as" or "and" or "that" or "which" or "who")
            && !LeadsOn(frame));

    // Trump said that “…”: the frame belongs to the next quotation.
    private bool LeadsOn(AttributionFrame frame)
    {
        for (var i = frame.End; i < items.Length && !items[i - 1].EndsPhrase; i++)
        {
            if (items[i].IsQuotation)
                return true;
        }
        return false;
    }

    private bool Leads(AttributionFrame frame, int at)
    {
        for (var i = frame.End; i < at; i++)
        {
            if (items[i].After.Contains(','))
                return false;
        }
        return frame.End == at || items[frame.End - 1].After.Length == 0 || items[frame.End - 1].After.Contains(':') || frame.End < at;
    }

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

    private AttributionFrame? Subject(int at)
    {
        var report = Around(at).LastOrDefault(f => f.End <= at && !IsVoice(f));
        return report is null || report.End < at ? sentence.Subjects.Of(at, report is null || report.Start > 0 && items[report.Start - 1].EndsPhrase && report.End < at && IsInserted(report) ? 0 : report.End)
            : sentence.Subjects.Of(report.Start, 0);
    }

    // “…”: with this the president has drawn a line.
    private AttributionFrame? After(int at) =>
        at + 1 < items.Length && items[at].After.AsSpan().ContainsAny(':', '—') ? sentence.Subjects.Of(items.Length, at + 1) : null;

    private bool IsInserted(AttributionFrame frame) => frame.Start > 0 && items[frame.Start - 1].EndsPhrase && items[frame.End - 1].EndsPhrase;
}
