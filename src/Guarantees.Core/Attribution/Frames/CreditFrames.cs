using System.Collections.Frozen;
using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames without a verb of their own: according to N, per N, in N's words, attributed to N, “…” are N's.</summary>
internal sealed class CreditFrames(SentenceWords words, NounPhrases phrases)
{
    private const int LongestName = 6;
    private const int FarthestNegation = 3;

    private static readonly FrozenSet<string> Attributions = WordSet.Parse(
        "attributed attributes attributing ascribed ascribes ascribing credited credits crediting traced traces owed"
    );

    /// <summary>Gets the credit that begins at a word, or null.</summary>
    public AttributionFrame? FindAt(int at) =>
        words.GetWord(at) switch
        {
            "according" when words.GetWord(at + 1) == "to" => ReadCredit(at, at + 2),
            "per" or "via" or "citing" => ReadCredit(at, at + 1),
            "courtesy" when words.GetWord(at + 1) == "of" => ReadCredit(at, at + 2),
            "in" or "by" => ReadOwnersWords(at, SpeechNouns.Accounts),
            "on" => ReadOwnersWords(at, SpeechNouns.Warrants),
            "to" when FindAttributingVerb(at) is { } verb => ReadAttributed(verb, at),
            "from" when words.GetWord(at - 1) is "comes" or "come" or "came" && IsAfterQuotation(at - 1) => ReadOrigin(at),
            "is" or "are" or "was" or "were" when words.IsQuotation(at - 1) => ReadOwned(at),
            "exact" when at > 0 && words.GetWord(at + 1) is "words" or "word" => ReadExactWords(at),
            _ => null,
        };

    private AttributionFrame? ReadCredit(int at, int first) =>
        phrases.ReadFrom(first) is { } source
            ? new AttributionFrame(source.Voice, words.Print(at, first), CueKind.Credit, at, source.End)
            : null;

    // Attributed to Leavitt, credited in the report to Leavitt, attributes to Leavitt the view.
    private int? FindAttributingVerb(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - LongestName && !words[i].EndsPhrase && !words.IsQuotation(i); i--)
        {
            if (Attributions.Contains(words.GetWord(i)))
                return i;
        }
        return null;
    }

    private AttributionFrame? ReadAttributed(int verb, int at) =>
        ReadCredit(at, at + 1) is not { } credit
            ? null
            : credit with
            {
                Cue = words.Print(verb, verb + 1),
                IsNegated = Enumerable
                    .Range(verb - FarthestNegation, FarthestNegation)
                    .Any(i => FunctionWords.Negations.Contains(words.GetWord(i))),
            };

    // “…”: that came from Leavitt; but not from Leavitt's ability.
    private AttributionFrame? ReadOrigin(int at) =>
        ReadCredit(at - 1, at + 1) is { } origin && !Enumerable.Range(at + 1, origin.End - at - 1).Any(words.IsPossessive)
            ? origin
            : null;

    private bool IsAfterQuotation(int at) => Enumerable.Range(at - FarthestNegation, FarthestNegation).Any(words.IsQuotation);

    // The words “…” are Leavitt's.
    private AttributionFrame? ReadOwned(int at)
    {
        var isNegated = FunctionWords.Negations.Contains(words.GetWord(at + 1));
        return
            ReadCredit(at, isNegated ? at + 2 : at + 1) is { } owner
            && words.IsPossessive(owner.End - 1)
            && (owner.End == words.Count || words[owner.End - 1].EndsPhrase)
            ? owner with
            {
                Cue = words[at].Text,
                IsNegated = isNegated,
            }
            : null;
    }

    // In the words of Leavitt, in Leavitt's words, by the official's account, on the official's authority.
    private AttributionFrame? ReadOwnersWords(int at, FrozenSet<string> nouns)
    {
        var noun = words.GetWord(at + 1) == "the" ? at + 2 : at + 1;
        if (nouns.Contains(words.GetWord(noun)) && words.GetWord(noun + 1) == "of" && ReadCredit(at, noun + 2) is { } credit)
            return credit;
        for (var i = at + 2; i < words.Count && i <= at + LongestName && !words.IsQuotation(i) && !words[i - 1].EndsPhrase; i++)
        {
            var owner = words.GetWord(i - 1) == "own" ? i - 1 : i;
            if (nouns.Contains(words.GetWord(i)) && (words.IsPossessive(owner - 1) || IsOwner(owner - 1, at)))
                return new AttributionFrame(words.GetOwner(at + 1, owner), words[i].Text, CueKind.Credit, at, i + 1);
        }
        return null;
    }

    // In her words, “…”: within a sentence it means who speaks there.
    private bool IsOwner(int pronoun, int at) => at == 0 && pronoun == 1 && words.GetWord(pronoun) is "his" or "her" or "their";

    private AttributionFrame? ReadExactWords(int at) =>
        words.IsPossessive(at - 1) || words.GetWord(at - 1) is "his" or "her" or "their"
            ? new AttributionFrame(words.GetOwner(at - 1, at), words.Print(at, at + 2), CueKind.Says, at - 1, at + 2)
            : null;
}
