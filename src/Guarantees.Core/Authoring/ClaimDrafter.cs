using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Drafts a claim of a run of words of a sentence.</summary>
/// <param name="text">The report's text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="items">Its words and quotations.</param>
/// <param name="positions">Finds who takes a position in the words of the claim.</param>
/// <param name="voices">Finds the speakers of its frames.</param>
internal sealed class ClaimDrafter(
    SourceText text,
    ReportSentence sentence,
    SentenceRuns items,
    PositionFinder positions,
    CueVoices voices
)
{
    private readonly int _offset = text.GetLineRange(sentence.Line).Start;

    /// <summary>The claim of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="chain">The cues that govern it, nearest to the report first.</param>
    /// <param name="isDoubtful">Whether it is a guess that they do.</param>
    public DraftedClaim Draft(ClaimRun run, ImmutableArray<CueRange> chain, bool isDoubtful)
    {
        var doubts = new List<string>();
        if (isDoubtful)
            doubts.Add("do these words belong to this cue?");
        var cues = new List<DraftedCue>();
        foreach (var cue in chain)
            AddCue(cues, FindVoice(cue.Frame, doubts), Shift(items.GetRange(cue.First, cue.End)));
        var position = positions.Find(run);
        if (position is not null)
            AddPosition(cues, FindVoice(position, doubts), Shift(positions.GetRange(position)));
        ImmutableArray<(int Start, int End)> quote = run.Condition is { } condition
            ? [Shift(condition), Shift(run.Range)]
            : [Shift(run.Range)];
        var qualifiers = new DraftedQualifiers(text, quote);
        doubts.AddRange(qualifiers.Doubts);
        if (HasConnective(quote[^1]))
            doubts.Add("one claim or two?");
        return new DraftedClaim(quote)
        {
            Cues = [.. cues],
            Act = ActProposal.Create((position ?? chain.LastOrDefault().Frame)?.Verb, text, quote),
            Hedges = qualifiers.Hedges,
            Conditions = qualifiers.Conditions,
            Times = qualifiers.Times,
            IsDirect = run.IsQuotation,
            Doubts = [.. doubts],
        };
    }

    private Speaker FindVoice(AttributionFrame frame, List<string> doubts)
    {
        var (voice, doubt) = voices.Find(sentence, frame);
        if (doubt is not null)
            doubts.Add(doubt);
        return voice;
    }

    // One entry a voice; of two cues of one voice the words are two fragments.
    private static void AddCue(List<DraftedCue> cues, Speaker voice, (int Start, int End) words)
    {
        var same = cues.FindIndex(c => c.Voice.Id == voice.Id);
        if (same < 0)
            cues.Add(new DraftedCue([words], voice));
        else
            cues[same] = cues[same] with { Words = [.. cues[same].Words.Append(words).OrderBy(w => w.Start)] };
    }

    private static void AddPosition(List<DraftedCue> cues, Speaker voice, (int Start, int End) words)
    {
        if (!cues.Exists(c => c.Voice.Id == voice.Id))
            cues.Add(new DraftedCue([words], voice));
    }

    private bool HasConnective((int Start, int End) quote) =>
        text.Text.AsSpan(quote.Start, quote.End - quote.Start) is var words
        && (
            words.Contains(", and ", StringComparison.Ordinal)
            || words.Contains(", but ", StringComparison.Ordinal)
            || words.Contains("; ", StringComparison.Ordinal)
        );

    private (int Start, int End) Shift((int Start, int End) range) => (range.Start + _offset, range.End + _offset);
}
