using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Drafts the claims of a sentence: a claim for each run of words that is told, with the voices that its grammar names.</summary>
internal sealed class SentenceDrafter(SourceText text, ReportReading reading, VoiceCatalog voices)
{
    private readonly CueVoices _cueVoices = new(reading, voices);

    /// <summary>The claims of a sentence in order.</summary>
    /// <param name="sentence">The sentence.</param>
    public ImmutableArray<DraftedClaim> Draft(ReportSentence sentence)
    {
        var claims = DraftAlone(sentence);
        return claims.Any(IsUncredited) ? [.. claims.Select(c => IsUncredited(c) ? Continue(c, sentence) : c)] : claims;
    }

    private ImmutableArray<DraftedClaim> DraftAlone(ReportSentence sentence)
    {
        var paragraph = text.GetLine(sentence.Line);
        var items = new SentenceRuns(paragraph, sentence.Items);
        var cues = new SentenceCues(items, sentence.Frames, words => voices.Find(words) is not null);
        var runs = ClaimRun.Split(paragraph, items, cues.Told);
        if (runs.IsEmpty)
            return [];
        var chains = new CueChains(reading, sentence, cues.Cues, runs);
        var positions = new PositionFinder(sentence, new FrameVerbs(items), voices);
        var drafter = new ClaimDrafter(text, sentence, items, positions, _cueVoices);
        return [.. runs.Select((run, i) => drafter.Draft(run, chains.GetCues(i), chains.IsDoubtful(i)))];
    }

    private static bool IsUncredited(DraftedClaim claim) => claim.IsDirect && claim.Cues.IsEmpty;

    // "It is fair," Ann Lee said. "It will stay." Who spoke before goes on.
    private DraftedClaim Continue(DraftedClaim claim, ReportSentence sentence)
    {
        var before = reading.Sentences.TakeWhile(s => s != sentence).LastOrDefault();
        if (before is null || before.Line != sentence.Line || !before.Items.Any(i => i.IsQuotation))
            return claim;
        var cues = Draft(before).Select(c => c.Cues).LastOrDefault(c => !c.IsEmpty, []);
        return cues.IsEmpty
            ? claim
            : claim with
            {
                Cues = cues,
                Doubts = [.. claim.Doubts, $"does {cues[^1].Voice.Name} go on speaking here?"],
            };
    }
}
