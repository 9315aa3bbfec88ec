using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a verb: N says, says N, said by N.</summary>
internal sealed class VerbFrames(SentenceWords words, NounPhrases phrases, CueReader cues, ClauseSubjects subjects)
{
    private const int FarthestNegation = 4;
    private const int LongestName = 8;
    private const int FarthestQuotation = 6;

    /// <summary>Gets the frame of the verb at a word, or null.</summary>
    /// <param name="at">Number of the word.</param>
    /// <param name="previous">The frame before it in the sentence.</param>
    public AttributionFrame? At(int at, AttributionFrame? previous)
    {
        if (cues.At(at) is not { } verb)
            return null;
        var cue = words[at].Text;
        if (Follower(at, verb) is { } follower)
            return new AttributionFrame(follower.Voice, cue, verb.Kind, at, follower.End) { Verb = verb };
        return Subject(at, previous) is { } subject
            ? new AttributionFrame(subject.Voice, cue, verb.Kind, subject.First, at + 1) { Verb = verb, IsNegated = IsNegated(at) } : null;
    }

    // “…,” said Ann Lee: the voice follows its verb.
    private (Mention Voice, int End)? Follower(int at, CueVerb verb)
    {
        if (words.Word(at + 1) == "by")
            return phrases.From(at + 2);
        if (at + 1 >= words.Count || words.IsQuotation(at + 1) || words.Word(at + 1) == "that" || IsParticiple(at))
            return null;
        if (words.IsQuotation(at - 1))
            return phrases.From(at + 1);
        if (at == 0)
            return words[1].IsCapitalized ? phrases.From(1) : null;
        var isAfterComma = words[at - 1].EndsPhrase && verb.Kind != CueKind.Holds && Prior(at) is null;
        return isAfterComma && phrases.From(at + 1) is { } follower && !Enumerable.Range(follower.End, FarthestQuotation).Any(words.IsQuotation) ? follower : null;
    }

    private (Mention Voice, int First)? Subject(int at, AttributionFrame? previous)
    {
        var lead = phrases.BeforeAuxiliaries(at);
        if (IsPassive(at, lead))
            return null;
        if (FunctionWords.Relatives.Contains(words.Word(lead)))
            return Relative(lead);
        if (IsParticiple(at) && lead > 0 && !words[lead].EndsPhrase && With(lead) is { } absolute)
            return absolute;
        if (IsJoined(at, lead))
            return Shared(at, lead, previous);
        return Prior(at) ?? Shared(at, lead, previous);
    }

    private bool IsParticiple(int at) => words.Word(at).EndsWith("ing", StringComparison.Ordinal);

    // Was told, is called: the subject is not who speaks.
    private bool IsPassive(int at, int lead) =>
        !IsParticiple(at) && Enumerable.Range(lead + 1, at - lead - 1).Any(i => words.Word(i) is "is" or "are" or "was" or "were" or "be" or "been" or "being");

    // N, who said: the relative stands for the phrase before it.
    private (Mention Voice, int First)? Relative(int at) => words.Word(at) == "who" && at > 0 && phrases.Ending(at - 1) is { } antecedent
        ? (new Mention(words[at].Start, words[at].End, words[at].Text) { Antecedent = antecedent.Voice }, at) : null;

    // With N saying.
    private (Mention Voice, int First)? With(int lead)
    {
        for (var i = lead - 1; i >= 0 && i > lead - LongestName && !words[i].EndsPhrase; i--)
        {
            if (words.Word(i) == "with")
                return phrases.Between(i + 1, lead + 1) is { } voice ? (voice, i + 1) : null;
        }
        return null;
    }

    // A participle, an infinitive, or a verb joined on: X did so, saying; took the floor to say; did so and added.
    private bool IsJoined(int at, int lead) =>
        (IsParticiple(at) && (lead < 0 || words[at - 1].EndsPhrase || FunctionWords.Prepositions.Contains(words.Word(at - 1))))
        || words.Word(lead) is "to" or "and" or "but" or "then" or "or";

    private (Mention Voice, int First)? Prior(int at) =>
        phrases.Before(at) is { } subject && !FunctionWords.Relatives.Contains(subject.Voice.Text.ToLowerInvariant()) ? subject : null;

    // The voice of the verb before in the sentence, else the subject of the clause.
    private (Mention Voice, int First)? Shared(int at, int lead, AttributionFrame? previous)
    {
        if (words.IsQuotation(at - 1))
            return null;
        if (previous is not null)
            return (previous.Voice, at);
        return subjects.Of(words.Word(lead) is "and" or "but" or "then" or "or" ? lead : at, 0) is { } subject ? (subject.Voice, at) : null;
    }

    // Did not say, has yet to say, stopped short of saying.
    private bool IsNegated(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestNegation; i--)
        {
            var (word, before) = (words.Word(i), words.Word(i - 1));
            if (FunctionWords.Negations.Contains(word) || word is "refused" or "declined" or "stopped" or "avoided" or "denied"
                || (word == "yet" && before is "has" or "have") || (word == "of" && before == "short"))
                return true;
            if (!FunctionWords.BeforeVerb.Contains(word) && word is not ("to" or "yet" or "of" or "short"))
                return false;
        }
        return false;
    }
}
