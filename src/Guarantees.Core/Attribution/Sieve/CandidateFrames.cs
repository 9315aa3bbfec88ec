using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Finds the frames of a sentence that may govern one of its quotations.</summary>
internal sealed class CandidateFrames(
    ImmutableArray<SentenceItem> items,
    ImmutableArray<AttributionFrame> frames,
    Func<AttributionFrame, bool> isVoice
)
{
    private const int FarthestRelative = 4;
    private const int LongestApposition = 4;

    private static readonly FrozenSet<string> Questions = WordSet.Parse("ask question press urge request inquire implore invite");

    /// <summary>Gets the candidates of the quotation at an item.</summary>
    public Candidates Find(int at)
    {
        var after = FindFollowing(at);
        return new Candidates(at, FindPreceding(at), after, FindClosing(at, after));
    }

    /// <summary>Gets the frame that begins at an item and has a voice; or null.</summary>
    public AttributionFrame? FindAt(int item) => FindNear(item).FirstOrDefault(f => f.Start == item && isVoice(f));

    /// <summary>Gets the last frame before an item, on either side of a "but" or a semicolon; or null.</summary>
    public AttributionFrame? FindBeforeTurn(int at) =>
        FindNear(at)
            .LastOrDefault(f =>
                f.End <= at
                && f.Kind is CueKind.Says or CueKind.Credit
                && isVoice(f)
                && !IsInRelative(f, at)
                && !IsInTimeClause(f, at)
            );

    /// <summary>Gets the number of the next quotation of the same part of the sentence, or null.</summary>
    public int? FindNextQuotation(int at)
    {
        if (at < items.Length && items[at].Punctuation.Contains(';'))
            return null;
        for (var i = at + 1; i < items.Length && i < at + SentenceWords.Reach; i++)
        {
            if (items[i].IsQuotation)
                return i;
            if (items[i].Word is "but" or "while" || items[i].Punctuation.Contains(';'))
                return null;
        }
        return null;
    }

    /// <summary>Gets how many words stand between two frames, those of the report's own frames left out.</summary>
    public int CountWordsBetween(int start, int end) =>
        end - start - FindNear(start).Where(f => f.Start >= start && f.End <= end && !isVoice(f)).Sum(f => f.End - f.Start);

    /// <summary>Gets the frames near an item, so that a very long sentence costs no more for each quotation than a short one.</summary>
    public IEnumerable<AttributionFrame> FindNear(int at)
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

    /// <summary>Gets whether the report itself is credited right after a quotation: “…,” the report says.</summary>
    public bool IsFollowedByReport(int quotation) => FindNear(quotation).Any(f => f.Start == quotation + 1 && !isVoice(f));

    /// <summary>Gets the last frame that ends before an item, with words between, and has a voice; or null.</summary>
    public AttributionFrame? FindVoiceBefore(int at) => FindNear(at).LastOrDefault(f => f.End < at && isVoice(f));

    /// <summary>Gets the last frame before an item that credits the report; or null.</summary>
    public AttributionFrame? FindReportBefore(int at) => FindNear(at).LastOrDefault(f => f.End <= at && !isVoice(f));

    /// <summary>Gets whether the report itself leads to the words after a turn: “…”; the other report says that “…”. An insertion does not.</summary>
    public bool IsLedByReport(int turn, int at) =>
        FindReportBefore(at) is { } report
        && report.Start >= turn
        && !(items[report.Start - 1].EndsPhrase && items[report.End - 1].EndsPhrase);

    // From the last "but" or semicolon on.
    private ImmutableArray<AttributionFrame> FindPreceding(int at)
    {
        var start = at;
        while (
            start > 0
            && at - start < SentenceWords.Reach
            && !items[start - 1].Punctuation.Contains(';')
            && items[start - 1].Word is not "but"
        )
            start--;
        return
        [
            .. FindNear(at)
                .Where(f =>
                    f.Start >= start
                    && f.End <= at
                    && isVoice(f)
                    && !IsInRelative(f, at)
                    && !IsInTimeClause(f, at)
                    && !IsAnswered(f, at)
                ),
        ];
    }

    // M came to it after N had spoken: she “…”.
    private bool IsInTimeClause(AttributionFrame frame, int at) =>
        frame.Start > 0
        && items[frame.Start - 1] is { EndsPhrase: false, Word: "after" or "before" or "since" or "until" }
        && items[at - 1].Punctuation.Length == 0
        && Enumerable.Range(frame.End - 1, at - frame.End).Any(i => items[i].Punctuation.AsSpan().ContainsAny(":,"));

    // N asked M about it, and he “…”; asked by N, M said “…”: what N asks ends where M answers.
    private bool IsAnswered(AttributionFrame frame, int at) =>
        frame.Verb is { } verb
        && Questions.Contains(verb.Lemma)
        && (
            (frame.Start == 0 && WordKinds.IsParticiple(items[0].Word) && items[frame.End - 1].EndsPhrase)
            || Enumerable
                .Range(frame.End, Math.Max(0, at - frame.End - 1))
                .Any(i =>
                    items[i - 1].EndsPhrase && items[i].Word is "and" or "but" or "so" && WordKinds.IsPersonal(items[i + 1].Text)
                )
        );

    // X, who said so, …; what X wants, …: the frame inside the relative clause governs nothing after it.
    private bool IsInRelative(AttributionFrame frame, int at)
    {
        if (
            frame.Start > 0
            && items[frame.Start - 1].Word is "what" or "whatever"
            && items[frame.End - 1].EndsPhrase
            && items[at - 1].Word != "as"
            && CountWordsBetween(frame.End, at) > 0
        )
            return true;
        var first = Math.Max(0, frame.Start - FarthestRelative);
        if (
            !Enumerable
                .Range(first, frame.Start - first + 1)
                .Any(i => FunctionWords.Relatives.Contains(items[i].Word) || IsRelativeThat(i))
        )
            return false;
        return frame.End < at
            && !(items[at - 1].Word == "that" && CountWordsBetween(frame.End, at) <= 1)
            && (
                Enumerable.Range(frame.End - 1, at - frame.End).Any(i => items[i].Punctuation.Contains(','))
                || items[at - 1].Punctuation.Contains(':')
            );
    }

    // Something that both towns ask for.
    private bool IsRelativeThat(int at) =>
        at > 0 && items[at].Word == "that" && items[at - 1].Word is "something" or "anything" or "everything" or "thing" or "all";

    // The frame right after the quotation, adverbs and the report's own frames left out: “…,” later Leavitt said.
    private AttributionFrame? FindFollowing(int at)
    {
        var from = at + 1;
        while (
            from < items.Length
            && !items[from].IsQuotation
            && !items[from - 1].Punctuation.Contains(';')
            && items[from].Word is not ("and" or "but" or "while" or "though")
        )
        {
            var frame = FindNear(at).FirstOrDefault(f => f.Start == from);
            if (frame is not null && isVoice(frame))
                return frame.Kind == CueKind.Holds && !items[at].EndsPhrase ? null : frame;
            if (frame is null && !WordKinds.IsOpener(items[from], isFirst: false))
                return null;
            from = frame?.End ?? from + 1;
        }
        return null;
    }

    private ImmutableArray<AttributionFrame> FindClosing(int at, AttributionFrame? after)
    {
        var end = at + 1;
        while (
            end < items.Length
            && end - at < SentenceWords.Reach
            && items[end].Word is not "but"
            && !items[end - 1].Punctuation.Contains(';')
        )
            end++;
        return [.. FindNear(at).Where(f => f.Start > at && f.End <= end && f != after && isVoice(f) && Closes(f, at)).Reverse()];
    }

    // A credit; or a frame after a comma or "as" that has no quotation and no clause of its own; or one that says what the words are.
    private bool Closes(AttributionFrame frame, int at) =>
        frame.Kind == CueKind.Credit
        || (
            frame.Kind == CueKind.Says
            && (items[frame.Start - 1].EndsPhrase || IsLeadingAs(frame.Start - 1))
            && !FunctionWords.Relatives.Contains(items[frame.Start].Word)
            && IsAlone(frame, at)
        )
        || (
            (frame.Kind is CueKind.Says or CueKind.Denies || IsWhole(frame))
            && IdentifiesQuotation(frame, at)
            && IsAlone(frame, at)
        );

    // Is what N wants: but not what N wants to hear.
    private bool IsWhole(AttributionFrame frame) =>
        frame.Kind == CueKind.Holds && (frame.End == items.Length || items[frame.End - 1].EndsPhrase);

    // As N said: but not even as N worries.
    private bool IsLeadingAs(int at) => items[at].Word == "as" && (at == 0 || items[at - 1].Word is not ("even" or "just"));

    private bool IsAlone(AttributionFrame frame, int at) =>
        !Enumerable.Range(at + 1, frame.Start - at - 1).Any(i => items[i].IsQuotation) && !LeadsOn(frame);

    // “…” is how N put it; “…” is how the report words what N said; “…,” a point that N has made.
    private bool IdentifiesQuotation(AttributionFrame frame, int at)
    {
        var first = frame.Start;
        while (first > at + 1)
        {
            if (items[first - 1].Word is "what" or "how" or "that" or "which")
                first--;
            else if (FindNear(at).FirstOrDefault(f => f.End == first && f.Start > at && !isVoice(f)) is { } report)
                first = report.Start;
            else
                break;
        }
        if (first == at + 1)
            return false;
        var isClause = first < frame.Start && items[first].Word is "what" or "how";
        var verb = FunctionWords.Negations.Contains(items[first - 1].Word) && first - 1 > at + 1 ? first - 2 : first - 1;
        return (isClause && FunctionWords.FormsOfBe.Contains(items[verb].Word) && IsBare(at + 1, verb))
            || (SpeechNouns.SumsUp(items[first - 1].Word) && IsApposed(first - 1, at));
    }

    // Right after the words, but for adverbs and a "not", of which the frame takes note.
    private bool IsBare(int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .All(i => WordKinds.IsBeforeVerb(items[i].Word) || items[i].Word is "that" or "this" or "which");

    // “…,” a point; “…” — the official's own line.
    private bool IsApposed(int noun, int at) =>
        noun - at <= LongestApposition && items[at].EndsPhrase && FunctionWords.Determiners.Contains(items[at + 1].Word);

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
}
