using System.Collections.Frozen;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>How far the words that attribute reach beyond their frame. Results are item numbers.</summary>
internal sealed class CueExtent(SentenceRuns sentence, FrameVerbs verbs)
{
    private const int MaxInserted = 24;
    private const int MaxBeforeThat = 8;

    private static readonly FrozenSet<string> TimeWords = WordSet.Parse(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight late early on last week month year earlier later in recently"
    );

    /// <summary>
    /// The first item. Where only an insertion is between, from the voice on: the results, published this week, revealed that. With "that"
    /// before it: but that he reported; not "a role in that, he said".
    /// </summary>
    public int GetFirst(AttributionFrame frame) =>
        FindVoiceBeforeInsertion(frame) is { } voice ? voice
        : frame.Start > 0 && sentence[frame.Start - 1] is { Word: "that", EndsPhrase: false } ? frame.Start - 1
        : frame.Start;

    /// <summary>The item after the last one: with whom it was told, where and when, and "that".</summary>
    public int GetEnd(AttributionFrame frame)
    {
        var end = GetHearerEnd(frame, GetParticleEnd(frame));
        return FindThat(end) is { } that ? that + 1 : GetTimeEnd(end);
    }

    private int? FindVoiceBeforeInsertion(AttributionFrame frame)
    {
        var voice = Enumerable.Range(0, frame.Start).FirstOrDefault(i => sentence[i].Start == frame.Voice.Start, frame.Start);
        var isInsertion =
            voice < frame.Start
            && frame.Start - voice <= MaxInserted
            && sentence[frame.Start - 1].EndsPhrase
            && !sentence.HasQuotation(voice, frame.Start)
            && !Enumerable
                .Range(voice, frame.Start - voice)
                .Any(i => SentenceRuns.IsFiniteVerb(sentence[i].Word) || verbs.IsTelling(i));
        return isInsertion ? voice : null;
    }

    // Made clear.
    private int GetParticleEnd(AttributionFrame frame) =>
        frame.End < sentence.Length && frame.Verb?.Particles.Contains(sentence[frame.End].Word) == true
            ? frame.End + 1
            : frame.End;

    private int GetHearerEnd(AttributionFrame frame, int end)
    {
        if (frame.Hearer is not { } hearer)
            return end;
        while (
            end < sentence.Length
            && sentence[end].Start < hearer.End
            && (end == frame.End || !FunctionWords.Determiners.Contains(sentence[end].Word))
        )
            end++;
        return end;
    }

    // The "that" at an item, or after a short phrase of place or time that begins there: wrote on her page on Monday that.
    private int? FindThat(int first)
    {
        for (var i = first; i < Math.Min(sentence.Length, first + MaxBeforeThat); i++)
        {
            if (
                sentence[i].IsQuotation
                || SentenceRuns.IsFiniteVerb(sentence[i].Word)
                || (i > first && sentence[i - 1].EndsPhrase)
            )
                return null;
            if (sentence[i].Word == "that" && (i == first || OpensPlaceOrTime(sentence[first].Word)))
                return i;
        }
        return null;
    }

    private static bool OpensPlaceOrTime(string word) => FunctionWords.Prepositions.Contains(word) || TimeWords.Contains(word);

    // Said late on Monday: only where the words end in a name of time.
    private int GetTimeEnd(int first)
    {
        var end = first;
        while (end < sentence.Length && TimeWords.Contains(sentence[end].Word) && !sentence[end - 1].EndsPhrase)
            end++;
        return end > first && sentence[end - 1].IsCapitalized ? end : first;
    }
}
