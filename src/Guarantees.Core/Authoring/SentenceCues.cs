using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Authoring;

/// <summary>Separates the words of a sentence that attribute from the runs of words that are told.</summary>
internal sealed class SentenceCues
{
    private const int MaxFronted = 8;
    private const int MaxClosing = 12;

    private readonly SentenceRuns _sentence;
    private readonly FrameVerbs _verbs;
    private readonly CueExtent _extent;
    private readonly Func<string, bool> _isVoice;

    /// <summary>Separates them.</summary>
    /// <param name="sentence">The words and quotations of the sentence.</param>
    /// <param name="frames">Its frames, in order.</param>
    /// <param name="isVoice">Whether words name someone who can speak.</param>
    public SentenceCues(SentenceRuns sentence, ImmutableArray<AttributionFrame> frames, Func<string, bool> isVoice)
    {
        (_sentence, _isVoice) = (sentence, isVoice);
        _verbs = new FrameVerbs(sentence);
        _extent = new CueExtent(sentence, _verbs);
        Cues = [.. Widen(FindCues(frames))];
        Told = new ToldRunFinder(sentence, _extent).Find(Cues, frames);
        // The governor denied that: nothing is told but the saying.
        if (Told.IsEmpty)
            (Cues, Told) = ([], [new ToldRun(0, sentence.Length, IsFronted: false)]);
    }

    /// <summary>The cues in order.</summary>
    public ImmutableArray<CueRange> Cues { get; }

    /// <summary>The runs of words that are told, in order.</summary>
    public ImmutableArray<ToldRun> Told { get; }

    private List<CueRange> FindCues(ImmutableArray<AttributionFrame> frames)
    {
        var cues = new List<CueRange>();
        foreach (var frame in frames.Where(f => f.Kind != CueKind.Holds && f.Start < f.End && IsCue(f)))
        {
            var first = Math.Max(cues.Count > 0 ? cues[^1].End : 0, _extent.GetFirst(frame));
            var end = _extent.GetEnd(frame);
            if (first < end)
                cues.Add(new CueRange(first, end, frame));
        }
        return cues;
    }

    // He reported no progress: what follows is no clause, so that the verb is part of what is told.
    private bool IsCue(AttributionFrame frame)
    {
        if (!_isVoice(frame.Voice.Name) && !WordKinds.IsPersonal(frame.Voice.Text))
            return false;
        if (frame.Verb is not { } verb)
            return true;
        if (_verbs.IsPresentParticiple(frame))
            return LeadsOn(frame);
        if (LeadsOn(frame) || IsClosing(frame))
            return true;
        return !ReportReading.IsAmbiguous(verb)
            && !_verbs.IsAfterModal(frame)
            && (FrameVerbs.IsTelling(verb) || _sentence.IsClause(_extent.GetEnd(frame)));
    }

    // Said that; said, and a quotation.
    private bool LeadsOn(AttributionFrame frame) =>
        _extent.GetEnd(frame) is var end
        && (_sentence[end - 1].Word == "that" || (end < _sentence.Length && _sentence[end].IsQuotation));

    // It is so, N said.
    private bool IsClosing(AttributionFrame frame) =>
        _sentence.IsAfterBreak(frame.Start)
        && !_sentence.IsFronted(0, frame.Start)
        && !_sentence.IsConditionOpener(0)
        && !_verbs.IsAfterModal(frame)
        && (frame.End == _sentence.Length || !_sentence.IsClause(frame.End));

    // A short phrase before the first cue, and what follows a closing one, belong to it: In a statement, the office said; he told reporters
    // in Munich.
    private IEnumerable<CueRange> Widen(List<CueRange> cues)
    {
        var before = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            var next = i + 1 < cues.Count ? cues[i + 1].First : _sentence.Length;
            var cue = WidenToEnd(WidenToStart(cues[i], before), before, next);
            yield return cue;
            before = cue.End;
        }
    }

    private CueRange WidenToStart(CueRange cue, int before)
    {
        if (cue.First <= before || cue.First - before > MaxFronted)
            return cue;
        if (_sentence.IsFronted(before, cue.First))
            return cue with { First = before };
        return FindApposed(before, cue.First) is { } apposed
            ? cue with
            {
                First = before,
                Frame = cue.Frame with { Voice = apposed },
            }
            : cue;
    }

    private CueRange WidenToEnd(CueRange cue, int before, int next)
    {
        var isClosing = cue.First > before && _sentence.IsAfterBreak(cue.First) && !_sentence.IsConditionOpener(before);
        return
            isClosing
            && next == _sentence.Length
            && next - cue.End <= MaxClosing
            && _sentence[cue.End - 1].Word != "that"
            && !_sentence.IsClause(cue.End)
            ? cue with
            {
                End = next,
            }
            : cue;
    }

    // The two clerks — Ann Lee and Bo Orr — said: the names between the dashes are apposed to the voice.
    private Mention? FindApposed(int first, int end)
    {
        if (!_sentence[end - 1].EndsPhrase || _sentence.IsConditionOpener(first) || _sentence.IsClause(first, end))
            return null;
        var voice = _sentence.CreateMention(first, end);
        return _isVoice(voice.Text) ? voice : null;
    }
}
