using System.Collections.Frozen;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The verbs of a sentence's frames: whether they tell something, and whether anything was told yet.</summary>
internal sealed class FrameVerbs(SentenceRuns sentence)
{
    private static readonly FrozenSet<string> Modals = WordSet.Parse("will would could may might can should must");

    private static readonly FrozenSet<string> TellingVerbs = WordSet.Parse(
        "say tell add insist warn state note argue explain tweet contend acknowledge concede assert allege"
    );

    /// <summary>Whether what a verb tells is a clause, even if no verb is seen in it.</summary>
    public static bool IsTelling(CueVerb verb) => TellingVerbs.Contains(verb.Lemma);

    /// <summary>Whether an item is such a verb.</summary>
    public bool IsTelling(int item) => CueVerbs.Find(sentence[item].Word) is { } verb && IsTelling(verb);

    /// <summary>Whether the verb of a frame is a form in -ing.</summary>
    public bool IsPresentParticiple(AttributionFrame frame) => WordKinds.IsPresentParticiple(sentence[GetVerbItem(frame)].Word);

    /// <summary>Whether nothing was said yet: might announce, would maintain, to announce.</summary>
    public bool IsAfterModal(AttributionFrame frame)
    {
        var verb = GetVerbItem(frame);
        return HasModal(verb - 1) || HasModal(verb - 2) || (verb >= 1 && sentence[verb - 1].Word == "to");
    }

    private bool HasModal(int item) => item >= 0 && Modals.Contains(sentence[item].Word);

    private int GetVerbItem(AttributionFrame frame) =>
        Enumerable.Range(frame.Start, frame.End - frame.Start).FirstOrDefault(i => sentence[i].Text == frame.Cue, frame.End - 1);
}
