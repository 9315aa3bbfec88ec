using System.Collections.Frozen;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames without a verb of their own: according to N, per N, in N's words, N's exact words.</summary>
internal sealed class CreditFrames(SentenceWords words, NounPhrases phrases)
{
    private const int LongestName = 6;

    /// <summary>Gets the credit that begins at a word, or null.</summary>
    public AttributionFrame? At(int at) =>
        words.Word(at) switch
        {
            "according" when words.Word(at + 1) == "to" => Credit(at, at + 2),
            "per" or "via" or "citing" => Credit(at, at + 1),
            "courtesy" when words.Word(at + 1) == "of" => Credit(at, at + 2),
            "in" or "by" => InWordsOf(at, SpeechNouns.Accounts),
            "on" => InWordsOf(at, SpeechNouns.Warrants),
            "exact" when at > 0 && words.Word(at + 1) is "words" or "word" => ExactWords(at),
            _ => null,
        };

    private AttributionFrame? Credit(int at, int first) =>
        phrases.From(first) is { } source
            ? new AttributionFrame(source.Voice, words.Print(at, first), CueKind.Credit, at, source.End)
            : null;

    // In the words of Leavitt, in Leavitt's words, by the official's account, on the official's authority.
    private AttributionFrame? InWordsOf(int at, FrozenSet<string> nouns)
    {
        var noun = words.Word(at + 1) == "the" ? at + 2 : at + 1;
        if (nouns.Contains(words.Word(noun)) && words.Word(noun + 1) == "of" && Credit(at, noun + 2) is { } credit)
            return credit;
        for (var i = at + 2; i < words.Count && i <= at + LongestName && !words.IsQuotation(i) && !words[i - 1].EndsPhrase; i++)
        {
            var owner = words.Word(i - 1) == "own" ? i - 1 : i;
            if (nouns.Contains(words.Word(i)) && (words.IsPossessive(owner - 1) || IsOwner(owner - 1, at)))
                return new AttributionFrame(words.Owner(at + 1, owner), words[i].Text, CueKind.Credit, at, i + 1);
        }
        return null;
    }

    // In her words, “…”: within a sentence it means who speaks there.
    private bool IsOwner(int pronoun, int at) => at == 0 && pronoun == 1 && words.Word(pronoun) is "his" or "her" or "their";

    private AttributionFrame? ExactWords(int at) =>
        words.IsPossessive(at - 1) || words.Word(at - 1) is "his" or "her" or "their"
            ? new AttributionFrame(words.Owner(at - 1, at), words.Print(at, at + 2), CueKind.Says, at - 1, at + 2)
            : null;
}
