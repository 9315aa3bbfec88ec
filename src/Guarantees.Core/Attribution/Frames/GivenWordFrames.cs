using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>
/// Frames of words that somebody gives, makes, refuses or is the origin of: N gave assurances that “…”, N made no promise that “…”,
/// N rejected the claim that “…”, a warning from N that “…”.
/// </summary>
internal sealed class GivenWordFrames(SentenceWords words, NounPhrases phrases, PriorPhrases prior)
{
    private const int FarthestVerb = 5;
    private const int FarthestQuotation = 10;
    private const int FarthestColon = 5;
    private const int LongestInsertion = 8;

    /// <summary>Gets the frame of the noun at a word, or null.</summary>
    public AttributionFrame? FindAt(int at)
    {
        if (!SpeechNouns.IsAct(words.GetWord(at)))
            return null;
        return FindByOrigin(at) ?? (LeadsToQuotation(at + 1, at) ? FindByGiver(at) : null);
    }

    /// <summary>Gets the frame of the noun at a word whose source the sentence tells: N is behind its line that “…”; or null.</summary>
    public AttributionFrame? FindBySource(int at)
    {
        if (!SpeechNouns.IsAct(words.GetWord(at)) || !LeadsToQuotation(at + 1, at))
            return null;
        for (var i = at - 1; i > 0 && i >= at - FarthestVerb && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            if (IsSource(i) && prior.FindSubject(words.GetWord(i) == "behind" ? i : i - 2) is { } source)
                return CreateFrame(source.Voice, at, source.First, at + 1) with { IsNegated = IsNegated(source.First, i) };
        }
        return null;
    }

    // A warning from N that “…”, a suggestion of N's: “…”.
    private AttributionFrame? FindByOrigin(int at) =>
        (words.GetWord(at + 1) is "from" or "by" || words.GetWord(at + 1) == "of" && IsPossessive(at + 2))
        && phrases.ReadFrom(at + 2) is { } origin
        && (!words.IsQuotation(origin.End) || words[origin.End - 1].EndsPhrase)
        && LeadsToQuotation(origin.End, origin.End - 1)
            ? CreateFrame(origin.Voice, at, at, origin.End)
            : null;

    private AttributionFrame? FindByGiver(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestVerb && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            var (isGiven, isRefused) = (FunctionWords.Giving.Contains(words.GetWord(i)), IsRefused(i));
            if ((isGiven || isRefused) && prior.FindSubject(i) is { } giver && !IsPassive(i))
                return CreateFrame(giver.Voice, at, giver.First, at + 1) with
                {
                    IsNegated = isRefused || IsNegated(giver.First, at),
                };
            if (FunctionWords.Prepositions.Contains(words.GetWord(i)))
                return null;
        }
        return null;
    }

    // A remark of the mayor's: not the mayor's wife.
    private bool IsPossessive(int first) => phrases.ReadFrom(first) is { } owner && words.IsPossessive(owner.End - 1);

    // N is behind its line, N is the source of the claim.
    private bool IsSource(int at) =>
        (words.GetWord(at) == "behind" && FunctionWords.FormsOfBe.Contains(words.GetWord(at - 1)))
        || (
            words.GetWord(at) is "of" or "for"
            && words.GetWord(at - 1) is "source" or "origin" or "author"
            && words.GetWord(at - 2) is "the" or "a"
        );

    private bool IsNegated(int first, int end) =>
        Enumerable.Range(first, end - first).Any(n => FunctionWords.Negations.Contains(words.GetWord(n)));

    private AttributionFrame CreateFrame(Mention voice, int noun, int first, int end) =>
        new(voice, words[noun].Text, CueKind.Says, first, end) { Verb = SpeechNouns.FindVerb(words.GetWord(noun)) };

    private bool IsRefused(int at) =>
        CueVerbs.Find(words.GetWord(at)) is { } verb && verb.IsRefusal && words.GetWord(at + 1) != "to";

    private bool IsPassive(int verb) =>
        Enumerable
            .Range(prior.SkipAuxiliaries(verb) + 1, verb - prior.SkipAuxiliaries(verb) - 1)
            .Any(i => FunctionWords.FormsOfBe.Contains(words.GetWord(i)));

    // Assurances that “…”, assurances, the report says, that “…”, an assurance: “…”.
    private bool LeadsToQuotation(int next, int last)
    {
        if (words.IsQuotation(next))
            return true;
        if (words[last].Punctuation.Contains(':'))
            return Enumerable.Range(next, FarthestColon).Any(words.IsQuotation);
        if (last < words.Count && words[last].Punctuation.Contains(','))
        {
            var end = next;
            while (
                end < words.Count
                && end - next < LongestInsertion
                && !words.IsQuotation(end)
                && !words[end].Punctuation.Contains(',')
            )
                end++;
            next = end + 1;
        }
        return words.GetWord(next) == "that" && Enumerable.Range(next + 1, FarthestQuotation).Any(words.IsQuotation);
    }
}
