using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Chooses, of the frames of a sentence, those that govern one of its quotations.</summary>
internal sealed class FrameSelection
{
    private readonly ImmutableArray<SentenceItem> _items;
    private readonly CandidateFrames _finder;
    private readonly QuotationSubjects _subjects;

    // Surest first.
    private readonly ImmutableArray<Func<Candidates, QuotationAttribution?>> _steps;

    /// <summary>Prepares the choice.</summary>
    /// <param name="items">The words and quotations of the sentence.</param>
    /// <param name="frames">Its frames.</param>
    /// <param name="clauses">The subjects of its clauses.</param>
    /// <param name="isVoice">Whether a frame's voice counts.</param>
    public FrameSelection(
        ImmutableArray<SentenceItem> items,
        ImmutableArray<AttributionFrame> frames,
        ClauseSubjects clauses,
        Func<AttributionFrame, bool> isVoice
    )
    {
        _items = items;
        _finder = new CandidateFrames(items, frames, isVoice);
        _subjects = new QuotationSubjects(items, _finder, clauses);
        _steps = [SelectLeading, SelectFollowing, SelectBeforeTurn, SelectClosing, SelectOfNextQuotation];
    }

    /// <summary>Gets whom the sentence makes the speaker of the quotation at an item.</summary>
    public QuotationAttribution Select(int at)
    {
        var candidates = _finder.Find(at);
        foreach (var step in _steps)
        {
            if (step(candidates) is { } found)
                return found;
        }
        return QuotationAttribution.None;
    }

    /// <summary>Gets the subject of the clause of the quotation at an item, or null.</summary>
    public AttributionFrame? FindSubject(int at) => _subjects.Find(at);

    // N said that “…”, with the frames through which it is told; where a frame follows the words, it has to lead right to them by a verb.
    private QuotationAttribution? SelectLeading(Candidates candidates)
    {
        if (candidates.Preceding is not [.., var last])
            return null;
        if (
            candidates.Following is { Kind: not CueKind.Credit } after
            && (last.Cue == MarkFrames.ColonCue || !LeadsRightTo(last, candidates.Item))
            && !HasOwnWords(after)
        )
            return null;
        var chain = GetChain(candidates.Preceding);
        if (candidates.Preceding is [.., var outer, _] && Yields(last, outer))
            (last, chain) = (last with { Voice = outer.Voice }, [.. chain.SkipLast(1)]);
        return new QuotationAttribution(
            last,
            [.. candidates.Closing, .. candidates.FollowingIfAny.Where(f => !HasOwnWords(f)), .. chain],
            null
        );
    }

    // “…,” N said; “…,” N said M said.
    private QuotationAttribution? SelectFollowing(Candidates candidates) =>
        candidates.Following is not { } after ? null
        : !IsLast(after) && _finder.FindAt(after.End) is { Kind: CueKind.Says } inner && IsLast(inner)
            ? new QuotationAttribution(inner, [.. candidates.Closing.Where(f => f != inner), after], null)
        : new QuotationAttribution(after, candidates.Closing, null);

    // “…,” N said M said: nothing that M says follows.
    private bool IsLast(AttributionFrame frame) => frame.End == _items.Length || _items[frame.End - 1].EndsPhrase;

    // N said so, but “…”: what is told goes on past a turn until another frame or subject opens.
    private QuotationAttribution? SelectBeforeTurn(Candidates candidates) =>
        candidates is { Preceding.IsEmpty: true, Closing.IsEmpty: true }
        && _subjects.FindBefore(candidates.Item) is null
        && _finder.FindBeforeTurn(candidates.Item) is { } turned
        && !_finder.IsLedByReport(turned.End, candidates.Item)
            ? new QuotationAttribution(turned, [], null)
            : null;

    // It is “…” there, N said.
    private static QuotationAttribution? SelectClosing(Candidates candidates) =>
        candidates.Closing is [.. var outer, var closing] ? new QuotationAttribution(closing, outer, null) : null;

    // “…” and “…,” N said: the frame after the last of several quotations is that of all.
    private QuotationAttribution? SelectOfNextQuotation(Candidates candidates) =>
        _finder.FindNextQuotation(candidates.Item) is { } next && _finder.Find(next) is var itsOwn
            ? SelectFollowing(itsOwn) ?? SelectClosing(itsOwn)
            : null;

    private bool LeadsRightTo(AttributionFrame frame, int at) =>
        frame.End == at
        || (frame.End == at - 1 && _items[at - 1] is { Word: "that", EndsPhrase: false })
        || (frame.Kind == CueKind.Says && _items[at - 1].Word == "as");

    // N claimed they had met: the frame after the quotation has words of its own to govern.
    private bool HasOwnWords(AttributionFrame frame) =>
        frame.Verb is { } verb
        && frame.End < _items.Length
        && !_items[frame.End - 1].EndsPhrase
        && (verb.Lemma is not ("tell" or "ask") || _items[frame.End].Word == "for")
        && (
            _items[frame.End].Word == "for"
            || _items[frame.End].Word == "that"
            || WordKinds.IsPersonal(_items[frame.End].Text)
            || FunctionWords.Determiners.Contains(_items[frame.End].Word)
        );

    // N said he wants: the pronoun of a clause that is told means who tells it.
    private bool Yields(AttributionFrame frame, AttributionFrame outer) =>
        WordKinds.IsPersonal(frame.Voice.Text)
        && outer.Kind == CueKind.Says
        && outer.End <= frame.Start
        && !OpensClause(frame, "that", "whether")
        && !OpensClause(outer, "and", "but")
        && !Enumerable.Range(outer.End, frame.Start - outer.End).Any(i => _items[i].IsQuotation);

    // Whether a conjunction, but for some, stands before the frame: when he said, because she wants.
    private bool OpensClause(AttributionFrame frame, params ReadOnlySpan<string> except) =>
        frame.Start > 0
        && _items[frame.Start - 1].Word is var word
        && FunctionWords.ClauseOpeners.Contains(word)
        && !except.Contains(word);

    // The person said that Trump said: each frame begins where the one before ends.
    private ImmutableArray<AttributionFrame> GetChain(ImmutableArray<AttributionFrame> before)
    {
        var first = before.Length - 1;
        while (
            first > 0
            && (
                before[first - 1].Kind == CueKind.Credit
                || _finder.CountWordsBetween(before[first - 1].End, before[first].Start) <= 2
            )
        )
            first--;
        return before[first..^1];
    }
}
