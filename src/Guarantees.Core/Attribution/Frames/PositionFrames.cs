using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames made by their place: right after a quotation that ends in a comma, any verb is one of saying (“…,” Ann Lee demurred).</summary>
internal sealed class PositionFrames(SentenceWords words, NounPhrases phrases, CueReader cues)
{
    private const int LongestName = 8;

    /// <summary>Gets the frame after the quotation at an item, or null.</summary>
    public AttributionFrame? FindAfter(int quotation)
    {
        var isWhole = quotation == 0 || words.IsQuotation(quotation - 1);
        if (!isWhole || !words[quotation].Punctuation.AsSpan().ContainsAny(",?!—"))
            return null;
        if (FindVerb(quotation + 1) is { } verb && phrases.ReadBetween(quotation + 1, verb) is { } voice)
            return new AttributionFrame(voice, words[verb].Text, CueKind.Says, quotation + 1, verb + 1);
        return IsInverted(quotation + 1) && phrases.ReadFrom(quotation + 2) is { } follower
            ? new AttributionFrame(follower.Voice, words[quotation + 1].Text, CueKind.Says, quotation + 1, follower.End)
            : null;
    }

    // “…,” recalls Ann Lee.
    private bool IsInverted(int at) =>
        at + 1 < words.Count
        && words[at]
            is { IsQuotation: false, EndsPhrase: false, IsCapitalized: false, Word: [.., 'e', 'd'] or [.., not 's', 's'] }
        && words[at + 1].IsCapitalized
        && cues.FindAt(at) is null;

    // The first verb, unless it is a cue that makes a frame of its own, or something else comes first.
    private int? FindVerb(int first)
    {
        for (var i = first; i < words.Count && i < first + LongestName && !words.IsQuotation(i); i++)
        {
            if (cues.FindAt(i) is not null)
                return null;
            if (i > first && IsVerb(i))
                return i;
            if (words[i].EndsPhrase || words.GetWord(i) == "from" || FunctionWords.ClauseOpeners.Contains(words.GetWord(i)))
                return null;
        }
        return null;
    }

    private bool IsVerb(int at) =>
        !words[at].IsCapitalized
        && words.GetWord(at + 1) != "by"
        && (
            WordKinds.IsVerbAfterName(words.GetWord(at))
            || (WordKinds.IsPersonal(words[at - 1].Text) && words.GetWord(at).EndsWith('s'))
        );
}
