using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Frames of a verb: N says, says N, said by N.</summary>
internal sealed class VerbFrames(SentenceWords words, NounPhrases phrases, CueReader cues, ClauseSubjects subjects)
{
    private const int FarthestNegation = 4;
    private const int FarthestQuotation = 6;

    /// <summary>Gets the frame of the verb at a word, or null.</summary>
    public AttributionFrame? At(int at)
    {
        if (cues.At(at) is not { } verb)
            return null;
        var cue = words[at].Text;
        if (Follower(at, verb) is { } follower)
            return new AttributionFrame(follower.Voice, cue, verb.Kind, at, follower.End) { Verb = verb };
        return Subject(at) is { } subject
            ? new AttributionFrame(subject.Voice, cue, verb.Kind, subject.First, at + 1) { Verb = verb, IsNegated = IsNegated(at) } : null;
    }

    // “…,” said Ann Lee: the voice follows its verb.
    private (Mention Voice, int End)? Follower(int at, CueVerb verb)
    {
        if (words.Word(at + 1) == "by")
            return phrases.From(at + 2);
        if (at + 1 >= words.Count || words.IsQuotation(at + 1) || IsParticiple(at))
            return null;
        if (words.IsQuotation(at - 1))
            return phrases.From(at + 1);
        var isAfterComma = at > 0 && words[at - 1].EndsPhrase && verb.Kind != CueKind.Holds && Prior(at) is null;
        return isAfterComma && phrases.From(at + 1) is { } follower && !Enumerable.Range(follower.End, FarthestQuotation).Any(words.IsQuotation) ? follower : null;
    }

    private (Mention Voice, int First)? Subject(int at) =>
        (IsParticiple(at) && at > 0 && words[at - 1].EndsPhrase ? null : Prior(at)) ?? MainSubject(at);

    private bool IsParticiple(int at) => words.Word(at).EndsWith("ing", StringComparison.Ordinal);

    private (Mention Voice, int First)? Prior(int at) =>
        phrases.Before(at) is { } subject && !FunctionWords.Relatives.Contains(subject.Voice.Text.ToLowerInvariant()) ? subject : null;

    // A participle, or a verb joined on, has the subject of the sentence: X did so, saying “…”.
    private (Mention Voice, int First)? MainSubject(int at) =>
        !words.IsQuotation(at - 1) && subjects.Of(at, 0) is { } subject ? (subject.Voice, at) : null;

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
