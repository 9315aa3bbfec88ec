using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Parts a sentence into the words that attribute and the runs of words that are told.</summary>
internal sealed class SentenceCues
{
    private const int MaxFronted = 8;
    private const int MaxClosing = 12;
    private const int MinTold = 2;
    private const int MaxInserted = 24;

    private static readonly FrozenSet<string> TimeWords = WordSet.Parse(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight late early on last week month year earlier later in recently"
    );

    private static readonly FrozenSet<string> Modals = WordSet.Parse("will would could may might can should must");

    private static readonly FrozenSet<string> Finite = WordSet.Parse(
        "is are was were has have had will would could may might can should must do does did cannot isn't aren't wasn't weren't hasn't won't wouldn't don't didn't"
    );

    // What these verbs tell is a clause, whether a verb is seen in it or not.
    private static readonly FrozenSet<string> Telling = WordSet.Parse(
        "say tell add insist warn state note argue explain tweet contend acknowledge concede assert allege"
    );

    private static readonly FrozenSet<string> Connectives = WordSet.Parse("and or but though while as by such that");

    private readonly string _text;
    private readonly ImmutableArray<SentenceItem> _items;
    private readonly Func<string, bool> _isVoice;

    // Where somebody else begins to take a stand: but that he reported no progress.
    private readonly ImmutableHashSet<int> _turns;

    /// <summary>Parts a sentence.</summary>
    /// <param name="paragraph">The paragraph of the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isVoice">Whether words name someone who can speak.</param>
    public SentenceCues(string paragraph, ReportSentence sentence, Func<string, bool> isVoice)
    {
        (_text, _items, _isVoice) = (paragraph, sentence.Items, isVoice);
        var cues = ImmutableArray.CreateBuilder<CueRange>();
        foreach (var frame in sentence.Frames.Where(f => f.Kind != CueKind.Holds && f.Start < f.End && IsCue(f)))
        {
            var first = cues.Count > 0 ? Math.Max(cues[^1].End, GetFirst(frame)) : GetFirst(frame);
            var end = Math.Max(first, GetEnd(frame));
            if (first < end)
                cues.Add(new CueRange(first, end, frame));
        }
        Cues = Widen(cues);
        _turns = [.. sentence.Frames.Where(f => f.Start < f.End && Cues.All(c => c.Frame != f)).Select(GetFirst).Where(IsTurn)];
        Told = FindTold();
        if (!Told.IsEmpty)
            return;
        // The governor denied that: nothing is told but the saying.
        (Cues, Told) = ([], [(0, _items.Length, false)]);
    }

    /// <summary>The cues in order, as ranges of item numbers, each with its frame.</summary>
    public ImmutableArray<CueRange> Cues { get; }

    /// <summary>The runs of words that are told, as ranges of item numbers; a run before a cue may belong to the one after it.</summary>
    public ImmutableArray<(int First, int End, bool IsFronted)> Told { get; }

    /// <summary>The range of a run of items in the paragraph: marks that it opens or closes inside are part of it, punctuation at its end is not.</summary>
    public (int Start, int End) GetRange(int first, int end)
    {
        var (start, last) = (_items[first].Start, _items[end - 1].End);
        var isAlone = end - first == 1;
        if (_items[first].IsQuotation && !isAlone)
            start = Math.Max(0, start - 1);
        if (_items[end - 1].IsQuotation && !isAlone)
            last = Math.Min(_text.Length, last + 1);
        while (
            last > start
            && (_text[last - 1] is ',' or '.' or ';' or ':' && !IsAbbreviation(last) || char.IsWhiteSpace(_text[last - 1]))
        )
            last--;
        return (start, last);
    }

    private bool IsTurn(int first) =>
        first > 1 && _items[first - 1].Word is "and" or "but" or "while" or "though" && _items[first - 2].EndsPhrase;

    private bool IsAbbreviation(int end) =>
        _text[end - 1] == '.'
        && _text.AsSpan(0, end - 1) is var before
        && before.LastIndexOf(' ') is var space
        && before[(space + 1)..].Contains('.');

    private bool IsCue(AttributionFrame frame)
    {
        if (!_isVoice(frame.Voice.Name) && !WordKinds.IsPersonal(frame.Voice.Text))
            return false;
        if (frame.Verb is not { } verb)
            return true;
        if (WordKinds.IsPresentParticiple(GetVerb(frame)))
            return LeadsOn(frame);
        if (LeadsOn(frame) || IsClosing(frame))
            return true;
        return !ReportReading.IsLoose(verb) && !IsAfterModal(frame) && (Telling.Contains(verb.Lemma) || IsClause(GetEnd(frame)));
    }

    /// <summary>Whether a frame takes a position with words of its own: rejected a toll, denied it, reported no progress.</summary>
    public bool IsStand(AttributionFrame frame) =>
        frame.Kind is CueKind.Holds or CueKind.Denies or CueKind.Says && frame.Start < frame.End && !IsAfterModal(frame);

    private bool LeadsOn(AttributionFrame frame) =>
        GetEnd(frame) is var end && (_items[end - 1].Word == "that" || (end < _items.Length && _items[end].IsQuotation));

    // Might announce, would maintain, to announce: nothing was said yet.
    private bool IsAfterModal(AttributionFrame frame)
    {
        var verb = FindVerb(frame);
        return Enumerable
            .Range(1, 2)
            .Any(back =>
                verb - back is var i and >= 0 && (Modals.Contains(_items[i].Word) || (back == 1 && _items[i].Word == "to"))
            );
    }

    private string GetVerb(AttributionFrame frame) => _items[FindVerb(frame)].Word;

    private int FindVerb(AttributionFrame frame) =>
        Enumerable.Range(frame.Start, frame.End - frame.Start).FirstOrDefault(i => _items[i].Text == frame.Cue, frame.End - 1);

    // He reported no progress: what follows is no clause, so that the verb is part of what is told.
    private bool IsClause(int first) => IsClause(first, _items.Length);

    private bool IsClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _items[i].IsQuotation
                || Finite.Contains(_items[i].Word)
                || (!_items[i].IsCapitalized && WordKinds.IsVerbAfterName(_items[i].Word))
            )
                return true;
        }
        return false;
    }

    // It is so, N said.
    private bool IsClosing(AttributionFrame frame) =>
        frame.Start > 0
        && (_items[frame.Start - 1].EndsPhrase || _items[frame.Start - 1].IsQuotation)
        && !IsFronting(0, frame.Start)
        && !IsCondition(0)
        && !IsAfterModal(frame)
        && (frame.End == _items.Length || !IsClause(frame.End));

    // The results published this week, revealed that: from the voice on, where only an insertion is between. With "that" before it: but
    // that he reported; not "a role in that, he said".
    private int GetFirst(AttributionFrame frame) =>
        FindInserted(frame) is { } voice ? voice
        : frame.Start > 0 && _items[frame.Start - 1] is { Word: "that", EndsPhrase: false } ? frame.Start - 1
        : frame.Start;

    private int? FindInserted(AttributionFrame frame)
    {
        var voice = Enumerable.Range(0, frame.Start).FirstOrDefault(i => _items[i].Start == frame.Voice.Start, frame.Start);
        var isInsertion =
            voice < frame.Start
            && frame.Start - voice <= MaxInserted
            && _items[frame.Start - 1].EndsPhrase
            && !HasQuotation(voice, frame.Start)
            && !Enumerable.Range(voice, frame.Start - voice).Any(i => Finite.Contains(_items[i].Word) || IsSaying(i));
        return isInsertion ? voice : null;
    }

    private bool IsSaying(int at) => CueVerbs.Find(_items[at].Word) is { } verb && Telling.Contains(verb.Lemma);

    // With whom it was told, where and when, and "that".
    private int GetEnd(AttributionFrame frame)
    {
        var end = frame.End;
        if (end < _items.Length && frame.Verb?.Particles.Contains(_items[end].Word) == true)
            end++; // made clear
        if (frame.Hearer is { } hearer)
        {
            while (
                end < _items.Length
                && _items[end].Start < hearer.End
                && (end == frame.End || !FunctionWords.Determiners.Contains(_items[end].Word))
            )
                end++;
        }
        for (
            var i = end;
            i < _items.Length && i < end + MaxFronted && !_items[i].IsQuotation && (i == end || !_items[i - 1].EndsPhrase);
            i++
        )
        {
            if (
                _items[i].Word == "that"
                && (i == end || FunctionWords.Prepositions.Contains(_items[end].Word) || TimeWords.Contains(_items[end].Word))
            )
                return i + 1;
            if (Finite.Contains(_items[i].Word))
                break;
        }
        var time = end;
        while (
            time < _items.Length
            && !_items[time].IsQuotation
            && TimeWords.Contains(_items[time].Word)
            && !_items[time - 1].EndsPhrase
        )
            time++;
        return time > end && char.IsUpper(_items[time - 1].Text[0]) ? time : end;
    }

    // A short phrase before the first cue, and what follows a closing one, belong to it: In a statement, the office said; he told reporters in Munich.
    private ImmutableArray<CueRange> Widen(ImmutableArray<CueRange>.Builder cues)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            var (first, end, frame) = cues[i];
            var before = i == 0 ? 0 : cues[i - 1].End;
            if (first > before && first - before <= MaxFronted && IsFronting(before, first))
                first = before;
            else if (FindApposed(before, first) is { } apposed)
                (first, frame) = (before, frame with { Voice = apposed });
            var next = i + 1 < cues.Count ? cues[i + 1].First : _items.Length;
            var isClosing =
                first > before && (_items[first - 1].EndsPhrase || _items[first - 1].IsQuotation) && !IsCondition(before);
            if (
                isClosing
                && next == _items.Length
                && next - end <= MaxClosing
                && _items[end - 1].Word != "that"
                && !HasQuotation(end, next)
                && !IsClause(end)
            )
                end = next;
            cues[i] = new CueRange(first, end, frame);
        }
        return cues.DrainToImmutable();
    }

    // The two clerks — Ann Lee and Bo Orr — said: what stands between is apposed to the voice.
    private Mention? FindApposed(int first, int end)
    {
        if (
            end <= first
            || end - first > MaxFronted
            || !_items[end - 1].EndsPhrase
            || HasQuotation(first, end)
            || IsCondition(first)
            || IsClause(first, end)
        )
            return null;
        var voice = new Mention(_items[first].Start, _items[end - 1].End, _text[_items[first].Start.._items[end - 1].End]);
        return _isVoice(voice.Text) ? voice : null;
    }

    private bool IsFronting(int first, int end) =>
        _items[end - 1].EndsPhrase
        && !HasQuotation(first, end)
        && !IsCondition(first)
        && (
            end - first == 1
            || FunctionWords.Prepositions.Contains(_items[first].Word)
            || WordKinds.IsOpener(_items[first], isFirst: true)
        );

    private bool IsCondition(int first) =>
        _items[first].Word
            is "if"
                or "unless"
                or "once"
                or "after"
                or "until"
                or "when"
                or "whatever"
                or "provided"
                or "without"
                or "under"
                or "with"
                or "before"
                or "while";

    private bool HasQuotation(int first, int end) => Enumerable.Range(first, end - first).Any(i => _items[i].IsQuotation);

    private ImmutableArray<(int First, int End, bool IsFronted)> FindTold()
    {
        var told = ImmutableArray.CreateBuilder<(int, int, bool)>();
        var at = 0;
        foreach (var (first, end) in Cues.Select(c => (c.First, c.End)).Append((_items.Length, _items.Length)))
        {
            foreach (var turn in _turns.Where(t => at < t && t < first).Order())
            {
                Add(at, turn, isBeforeCue: false);
                at = turn;
            }
            Add(at, first, isBeforeCue: first < _items.Length);
            at = end;
        }
        // If it holds, it will start, N said: with nothing after it, the condition and what it governs are one run.
        if (told is [.., var (lastFirst, lastEnd, _)])
            told[^1] = (lastFirst, lastEnd, false);
        return told.DrainToImmutable();

        void Add(int first, int end, bool isBeforeCue)
        {
            while (first < end && Connectives.Contains(_items[first].Word) && (first > 0 || _items[first].Word != "that"))
                first++;
            while (first < end && Connectives.Contains(_items[end - 1].Word) && !_items[end - 1].EndsPhrase)
                end--;
            var isFronted =
                isBeforeCue && first < end && IsCondition(first) && _items[end - 1].EndsPhrase && !HasQuotation(first, end);
            if (end - first >= MinTold || (first < end && _items[first].IsQuotation))
                told.Add((first, end, isFronted));
        }
    }
}
