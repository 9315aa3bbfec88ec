using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a noun that carries somebody's words: N's claim that “…”, his answer was that “…”, from N's letter: “…”.</summary>
internal sealed class NounFrames(SentenceWords words, NounPhrases phrases, CueReader cues)
{
    private const int FarthestOwner = 4;
    private const int FarthestQuotation = 8;

    /// <summary>Gets the frame of the noun at a word, or null.</summary>
    public AttributionFrame? FindAt(int at) =>
        SpeechNouns.Acts.Contains(words.GetWord(at)) && LeadsToQuotation(at) && FindOwner(at) is { } owner
            ? new AttributionFrame(owner.Voice, words[at].Text, CueKind.Says, owner.First, at + 1)
            {
                Verb = SpeechNouns.FindVerb(words.GetWord(at)),
            }
            : null;

    private (Mention Voice, int First)? FindOwner(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestOwner && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            if (FunctionWords.Prepositions.Contains(words.GetWord(i)))
                return null;
            if (words.GetWord(i) is "his" or "her" or "their")
                return (words.GetOwner(i, i + 1), i);
            if (words.IsPossessive(i))
                return phrases.ReadEndingAt(i) is { } owner && HasVerb(owner.First, i) && phrases.ReadNearest(i) is { } nearest
                    ? (nearest, i)
                    : phrases.ReadEndingAt(i);
        }
        return null;
    }

    // An official is behind the mayor's claim: the mayor's.
    private bool HasVerb(int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => FunctionWords.FormsOfBe.Contains(words.GetWord(i)));

    // The phrase in the campaign was that: past what says where.
    private int FindVerbAfter(int at)
    {
        var verb = at + 1;
        while (
            verb < words.Count
            && verb < at + FarthestQuotation
            && words.GetWord(verb) is not ("was" or "is")
            && !words.IsQuotation(verb)
        )
            verb++;
        return words.GetWord(verb + 1) == "that" ? verb : at + 1;
    }

    // The claim that, the promise to, the answer was that, the letter: but not the remarks were.
    private bool LeadsToQuotation(int at)
    {
        var verb = FunctionWords.Prepositions.Contains(words.GetWord(at + 1)) ? FindVerbAfter(at) : at + 1;
        var next = words.GetWord(verb) is "was" or "is" ? verb + 1 : at + 1;
        if (!words.IsQuotation(next) && words.GetWord(next) != "that" && words.GetWord(at + 1) is not ("to" or "for"))
            return false;
        for (var i = next == at + 1 ? at : next; i + 1 < words.Count && i <= next + FarthestQuotation; i++)
        {
            if (words.IsQuotation(i + 1))
                return true;
            if (words[i].EndsPhrase || (i > at && cues.FindAt(i) is not null))
                return false;
        }
        return false;
    }
}
