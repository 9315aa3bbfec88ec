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
    public AttributionFrame? At(int at)
    {
        if (!SpeechNouns.IsAct(words.Word(at)))
            return null;
        return Origin(at) ?? (LeadsToQuotation(at + 1, at) ? Given(at) : null);
    }

    /// <summary>Gets the frame of the noun at a word whose source the sentence tells: N is behind its line that “…”; or null.</summary>
    public AttributionFrame? SourceOf(int at)
    {
        if (!SpeechNouns.IsAct(words.Word(at)) || !LeadsToQuotation(at + 1, at))
            return null;
        for (var i = at - 1; i > 0 && i >= at - FarthestVerb && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            if (IsSource(i) && prior.Before(words.Word(i) == "behind" ? i : i - 2) is { } source)
                return Frame(source.Voice, at, source.First, at + 1) with { IsNegated = IsNegated(source.First, i) };
        }
        return null;
    }

    // A warning from N that “…”, a suggestion of N's: “…”.
    private AttributionFrame? Origin(int at) =>
        (words.Word(at + 1) is "from" or "by" || words.Word(at + 1) == "of" && IsPossessive(at + 2))
        && phrases.From(at + 2) is { } origin
        && (!words.IsQuotation(origin.End) || words[origin.End - 1].EndsPhrase)
        && LeadsToQuotation(origin.End, origin.End - 1)
            ? Frame(origin.Voice, at, at, origin.End)
            : null;

    private AttributionFrame? Given(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestVerb && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            var (isGiven, isRefused) = (FunctionWords.Giving.Contains(words.Word(i)), IsRefused(i));
            if ((isGiven || isRefused) && prior.Before(i) is { } giver && !IsPassive(i))
                return Frame(giver.Voice, at, giver.First, at + 1) with { IsNegated = isRefused || IsNegated(giver.First, at) };
            if (FunctionWords.Prepositions.Contains(words.Word(i)))
                return null;
        }
        return null;
    }

    // A remark of the mayor's: not the mayor's wife.
    private bool IsPossessive(int first) => phrases.From(first) is { } owner && words.IsPossessive(owner.End - 1);

    // N is behind its line, N is the source of the claim.
    private bool IsSource(int at) =>
        (words.Word(at) == "behind" && FunctionWords.FormsOfBe.Contains(words.Word(at - 1)))
        || (
            words.Word(at) is "of" or "for"
            && words.Word(at - 1) is "source" or "origin" or "author"
            && words.Word(at - 2) is "the" or "a"
        );

    private bool IsNegated(int first, int end) =>
        Enumerable.Range(first, end - first).Any(n => FunctionWords.Negations.Contains(words.Word(n)));

    private AttributionFrame Frame(Mention voice, int noun, int first, int end) =>
        new(voice, words[noun].Text, CueKind.Says, first, end) { Verb = SpeechNouns.VerbOf(words.Word(noun)) };

    private bool IsRefused(int at) => CueVerbs.Find(words.Word(at)) is { } verb && verb.IsRefusal && words.Word(at + 1) != "to";

    private bool IsPassive(int verb) =>
        Enumerable
            .Range(prior.BeforeAuxiliaries(verb) + 1, verb - prior.BeforeAuxiliaries(verb) - 1)
            .Any(i => FunctionWords.FormsOfBe.Contains(words.Word(i)));

    // Assurances that “…”, assurances, the report says, that “…”, an assurance: “…”.
    private bool LeadsToQuotation(int next, int last)
    {
        if (words.IsQuotation(next))
            return true;
        if (words[last].After.Contains(':'))
            return Enumerable.Range(next, FarthestColon).Any(words.IsQuotation);
        if (last < words.Count && words[last].After.Contains(','))
        {
            var end = next;
            while (
                end < words.Count && end - next < LongestInsertion && !words.IsQuotation(end) && !words[end].After.Contains(',')
            )
                end++;
            next = end + 1;
        }
        return words.Word(next) == "that" && Enumerable.Range(next + 1, FarthestQuotation).Any(words.IsQuotation);
    }
}
