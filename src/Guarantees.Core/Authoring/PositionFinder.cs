using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>
/// Finds who takes a position in the words of a claim itself: the mayor rejected higher taxes, denied it, reported no progress. The position
/// is part of the quote, and its words attribute it.
/// </summary>
internal sealed class PositionFinder(ReportSentence sentence, FrameVerbs verbs, VoiceCatalog voices)
{
    // A mark and an article may come before the voice.
    private const int MaxBeforeVoice = 4;

    /// <summary>The frame of the position that a run takes, or null.</summary>
    public AttributionFrame? Find(ClaimRun run) =>
        run.IsQuotation ? null : sentence.Frames.FirstOrDefault(f => IsPosition(f) && IsAtStart(f, run));

    /// <summary>The words that attribute a position, with "that" before it and the particle of its verb: that he reported; did not rule out.</summary>
    /// <returns>A range in UTF-16 units of the paragraph.</returns>
    public (int Start, int End) GetRange(AttributionFrame position)
    {
        var items = sentence.Items;
        var first = position.Start > 0 && items[position.Start - 1].Word == "that" ? position.Start - 1 : position.Start;
        var end =
            position.End < items.Length && IsParticle(position.Verb, items[position.End].Word) ? position.End + 1 : position.End;
        return (items[first].Start, items[end - 1].End);
    }

    private bool IsPosition(AttributionFrame frame) =>
        frame.Kind is CueKind.Holds or CueKind.Denies or CueKind.Says
        && frame.Start < frame.End
        && !verbs.IsAfterModal(frame)
        && (IsPositionTaker(voices.Find(frame.Voice.Name)) || WordKinds.IsPersonal(frame.Voice.Text));

    private bool IsAtStart(AttributionFrame frame, ClaimRun run) =>
        sentence.Items[frame.Start].Start >= run.Range.Start
        && sentence.Items[frame.End - 1].End <= run.Range.End
        && frame.Voice.Start >= run.Range.Start
        && frame.Voice.Start <= run.Range.Start + MaxBeforeVoice;

    private static bool IsPositionTaker(Speaker? voice) =>
        voice is not null && !TextFolding.FoldWords(voice.Name).Any(VoiceNouns.IsEvidence);

    private static bool IsParticle(CueVerb? verb, string word) => word == "for" || verb?.Particles.Contains(word) == true;
}
