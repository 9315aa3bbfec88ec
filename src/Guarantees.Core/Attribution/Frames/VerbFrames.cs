using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a verb: N says, says N, said by N.</summary>
internal sealed class VerbFrames(
    SentenceWords words,
    NounPhrases phrases,
    PriorPhrases prior,
    CueReader cues,
    VerbSubjects subjects
)
{
    private const int FarthestNegation = 4;
    private const int FarthestQuotation = 6;
    private const int LongestAccount = 4;
    private const int FarthestInversion = 12;

    /// <summary>Gets the frame of the verb at a word, or null.</summary>
    /// <param name="at">Number of the word.</param>
    /// <param name="previous">The frame before it in the sentence.</param>
    public AttributionFrame? FindAt(int at, AttributionFrame? previous)
    {
        if (cues.FindAt(at) is not { } verb)
            return null;
        var frame =
            FindFollower(at, verb) is { } follower
                ? new AttributionFrame(follower.Voice, words[at].Text, verb.Kind, FindFirstAuxiliary(at), follower.End)
            : subjects.Find(at, previous) is { } subject
                ? new AttributionFrame(subject.Voice, words[at].Text, verb.Kind, subject.First, at + 1)
            : null;
        return frame is null
            ? null
            : frame with
            {
                Verb = verb,
                IsNegated = IsNegated(at) || IsUntrue(frame.Start) || IsInverted(frame.Start),
                Hearer = FindHearer(at, verb),
            };
    }

    // “…,” said Ann Lee: the voice follows its verb.
    private (Mention Voice, int End)? FindFollower(int at, CueVerb verb)
    {
        // Said by N, ruled out by N.
        var by = verb.Particles.IsEmpty ? at + 1 : at + 2;
        if (words.GetWord(by) == "by" && !words[by - 1].EndsPhrase && !IsAccount(by + 1))
            return WordKinds.IsPresentParticiple(words.GetWord(by + 1)) ? null : phrases.ReadFrom(by + 1);
        if (
            at + 1 >= words.Count
            || words.IsQuotation(at + 1)
            || words.GetWord(at + 1) == "that"
            || WordKinds.IsPresentParticiple(words.GetWord(at))
        )
            return null;
        if (
            words.IsQuotation(prior.SkipAuxiliaries(at)) || (words.GetWord(at - 1) is "so" or "thus" && words.IsQuotation(at - 2))
        )
            return prior.FindSubject(at) is null ? phrases.ReadFrom(at + 1) : null;
        if (at == 0)
            return words[1].IsCapitalized ? phrases.ReadFrom(1) : null;
        // It was so, said Ann Lee. But, said Ann Lee, “…”
        var isAfterComma = words[at - 1].EndsPhrase && verb.Kind != CueKind.Holds && subjects.FindPrior(at) is null;
        return
            isAfterComma
            && phrases.ReadFrom(at + 1) is { } follower
            && (
                (words[follower.End - 1].EndsPhrase && !verb.TakesHearer)
                || !Enumerable.Range(follower.End, FarthestQuotation).Any(words.IsQuotation)
            )
            ? follower
            : null;
    }

    // Said by the account of N: N's account is a credit of its own.
    private bool IsAccount(int at) =>
        Enumerable
            .Range(at, LongestAccount)
            .Any(i =>
                SpeechNouns.Accounts.Contains(words.GetWord(i)) && (words.GetWord(i + 1) == "of" || words.IsPossessive(i - 1))
            );

    private int FindFirstAuxiliary(int at) => prior.SkipAuxiliaries(at) is var lead && words.IsQuotation(lead) ? lead + 1 : at;

    // N told M, N said to M, M was told by N.
    private Mention? FindHearer(int at, CueVerb verb) =>
        verb.TakesHearer && words.GetWord(at + 1) == "by" ? prior.FindSubject(at)?.Voice
        : words.GetWord(at + 1) == "to" ? phrases.ReadObject(at + 2)
        : verb.TakesHearer ? phrases.ReadObject(at + 1)
        : null;

    // It is untrue that N said, there is no sign that N said, that is not what N said.
    private bool IsUntrue(int first) =>
        (words.GetWord(first - 1) is "what" or "how" && FunctionWords.Negations.Contains(words.GetWord(first - 2)))
        || words.GetWord(first - 1) == "that"
            && (
                words.GetWord(first - 2) is "untrue" or "false" or "wrong" or "incorrect" or "nonsense"
                || (
                    words.GetWord(first - 2) is "true" or "case" or "so" or "evidence" or "sign" or "proof" or "indication"
                    && Enumerable
                        .Range(first - 2 - FarthestNegation, FarthestNegation)
                        .Any(i => FunctionWords.Negations.Contains(words.GetWord(i)))
                )
            );

    // At no point did N say.
    private bool IsInverted(int first) =>
        (words.GetWord(first - 1) is "did" or "does" or "has" or "have" or "would" || words.GetWord(first) is "did" or "does")
        && Enumerable
            .Range(0, first - 1)
            .Any(i =>
                words.GetWord(i) is "no" or "never" or "nowhere" or "neither"
                && !words.IsQuotation(i)
                && first - i < FarthestInversion
            );

    // Would not go so far as to say.
    private bool IsTooFar(int at) =>
        words.GetWord(at - 1) == "to"
        && words.GetWord(at - 2) == "as"
        && words.GetWord(at - 3) == "far"
        && Enumerable
            .Range(at - 3 - FarthestNegation, FarthestNegation)
            .Any(i => FunctionWords.Negations.Contains(words.GetWord(i)));

    // Did not say, has yet to say, stopped short of saying, left without saying.
    private bool IsNegated(int at)
    {
        if (IsTooFar(at))
            return true;
        for (var i = at - 1; i >= 0 && i >= at - FarthestNegation; i--)
        {
            var (word, before) = (words.GetWord(i), words.GetWord(i - 1));
            if (
                (FunctionWords.Negations.Contains(word) && words.GetWord(i + 1) is not ("only" or "just" or "merely" or "simply"))
                || FunctionWords.Refusals.Contains(word)
                || (word == "yet" && before is "has" or "have")
                || (word == "of" && before == "short")
            )
                return true;
            if (!FunctionWords.BeforeVerb.Contains(word) && word is not ("to" or "yet" or "of" or "short"))
                return false;
        }
        return false;
    }
}
