using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Reads the attribution frames of a sentence, in order.</summary>
internal sealed class SentenceFrames
{
    private readonly SentenceWords _words;
    private readonly CreditFrames _credits;
    private readonly VerbFrames _verbs;
    private readonly NounFrames _nouns;
    private readonly GivenWordFrames _given;
    private readonly ApposedNounFrames _apposed;
    private readonly MarkFrames _marks;
    private readonly PositionFrames _positions;

    public SentenceFrames(string text, ImmutableArray<SentenceItem> items)
    {
        _words = new SentenceWords(text, items);
        var phrases = new NounPhrases(_words);
        var prior = new PriorPhrases(_words, phrases);
        var cues = new CueReader(_words, prior);
        Subjects = new ClauseSubjects(_words, phrases, cues);
        _credits = new CreditFrames(_words, phrases);
        _nouns = new NounFrames(_words, phrases, cues);
        _given = new GivenWordFrames(_words, phrases, prior);
        _apposed = new ApposedNounFrames(_words, phrases);
        _verbs = new VerbFrames(_words, phrases, prior, cues, new VerbSubjects(_words, phrases, prior, cues, Subjects));
        _marks = new MarkFrames(_words, phrases, cues);
        _positions = new PositionFrames(_words, phrases, cues);
    }

    /// <summary>Gets the subjects of the sentence's clauses.</summary>
    public ClauseSubjects Subjects { get; }

    /// <summary>Gets the frames of the sentence.</summary>
    public ImmutableArray<AttributionFrame> Read()
    {
        var frames = ImmutableArray.CreateBuilder<AttributionFrame>();
        if ((_marks.FindColonFrame() ?? _marks.FindDashLine()) is { } marked)
            frames.Add(marked);
        AttributionFrame? previous = null;
        for (var at = 0; at < _words.Count; at++)
        {
            if (FindAt(at, previous) is not { } frame)
                continue;
            frames.Add(frame);
            previous = LendsVoice(frame) ? frame : previous;
        }
        if (_marks.FindDashFrame() is { } dash)
            frames.Add(dash);
        return frames.DrainToImmutable();
    }

    private AttributionFrame? FindAt(int at, AttributionFrame? previous) =>
        _words.IsQuotation(at)
            ? _positions.FindAfter(at)
            : _credits.FindAt(at)
                ?? _verbs.FindAt(at, previous)
                ?? _given.FindBySource(at)
                ?? _nouns.FindAt(at)
                ?? _apposed.FindAt(at)
                ?? _given.FindAt(at);

    // X, who said so, and Y: the frame inside a relative clause lends its voice to no other verb, nor does that of what X wants.
    private bool LendsVoice(AttributionFrame frame) =>
        frame is { Kind: not CueKind.Credit, Voice.Antecedent: null }
        && _words.GetWord(frame.Start - 1) is not ("what" or "whatever" or "where" or "why" or "how" or "whom" or "which");
}
