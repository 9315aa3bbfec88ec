using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Finds who does what a verb says, where that stands before it.</summary>
internal sealed class VerbSubjects(SentenceWords words, NounPhrases phrases, PriorPhrases prior, ClauseSubjects clauses)
{
    private const int LongestName = 8;

    /// <summary>Gets the subject of the verb at a word and the number of its first item; null where there is none.</summary>
    /// <param name="at">Number of the word.</param>
    /// <param name="previous">The frame before it in the sentence.</param>
    public (Mention Voice, int First)? Of(int at, AttributionFrame? previous)
    {
        var lead = prior.BeforeAuxiliaries(at);
        if (IsPassive(at, lead))
            return null;
        if (words.Word(lead) == "that" || FunctionWords.Relatives.Contains(words.Word(lead)))
            return Relative(lead);
        if (Object(at, lead) is { } heard)
            return heard;
        if (Absolute(at, lead) is { } absolute)
            return absolute;
        return (IsJoined(at, lead) || IsPlaced(at) ? null : Prior(at)) ?? Shared(at, lead, previous);
    }

    /// <summary>Gets the phrase right before the verb at a word, an insertion left out.</summary>
    public (Mention Voice, int First)? Prior(int at) =>
        prior.Before(at) is { } subject && !WordKinds.IsRelative(subject.Voice.Text) ? subject : null;

    // Was told, is called: the subject is not who speaks.
    private bool IsPassive(int at, int lead) =>
        !WordKinds.IsPresentParticiple(words.Word(at))
        && Enumerable.Range(lead + 1, at - lead - 1).Any(i => FunctionWords.FormsOfBe.Contains(words.Word(i)));

    // N, who said: the relative stands for the phrase before it. A note that said: the note does.
    private (Mention Voice, int First)? Relative(int at)
    {
        var isRestrictive = words.Word(at) == "that" && at > 0 && !words[at - 1].EndsPhrase;
        if ((!isRestrictive && words.Word(at) != "who") || at == 0 || phrases.Nearest(at - 1) is not { } antecedent)
            return null;
        var who = new Mention(words[at].Start, words[at].End, words[at].Text) { Antecedent = antecedent };
        return (words.Word(at) == "who" ? who : antecedent, at);
    }

    // The report has him saying, quotes her as saying.
    private (Mention Voice, int First)? Object(int at, int lead) =>
        WordKinds.IsPresentParticiple(words.Word(at))
        && lead > 0
        && words.Word(lead) is "him" or "her" or "them"
        && !words[lead].EndsPhrase
            ? (new Mention(words[lead].Start, words[lead].End, words[lead].Text), lead)
            : null;

    // With N saying.
    private (Mention Voice, int First)? Absolute(int at, int lead)
    {
        if (!WordKinds.IsPresentParticiple(words.Word(at)) || lead <= 0 || words[lead].EndsPhrase)
            return null;
        for (var i = lead - 1; i >= 0 && i > lead - LongestName && !words[i].EndsPhrase; i--)
        {
            if (words.Word(i) == "with")
                return phrases.Between(i + 1, lead + 1) is { } voice ? (voice, i + 1) : null;
        }
        return null;
    }

    // Replied on the radio saying: the phrase before a participle only tells where.
    private bool IsPlaced(int at) =>
        WordKinds.IsPresentParticiple(words.Word(at))
        && Prior(at) is { } place
        && FunctionWords.Prepositions.Contains(words.Word(place.First));

    // A participle, an infinitive, or a verb joined on: X did so, saying; took the floor to say; did so and added.
    private bool IsJoined(int at, int lead) =>
        words.Word(lead) is "to" or "and" or "but" or "then" or "or"
        || (
            WordKinds.IsPresentParticiple(words.Word(at))
            && (
                lead < 0
                || words[at - 1].EndsPhrase
                || FunctionWords.Prepositions.Contains(words.Word(at - 1))
                || CueVerbs.Find(words.Word(lead)) is not null
            )
        );

    // The voice of the verb before in the sentence, else the subject of the clause.
    private (Mention Voice, int First)? Shared(int at, int lead, AttributionFrame? previous)
    {
        if (words.IsQuotation(at - 1))
            return null;
        if (previous is not null)
            return (previous.Voice, at);
        return clauses.Of(words.Word(lead) is "and" or "but" or "then" or "or" ? lead : at, 0) is { } subject
            ? (subject.Voice, at)
            : null;
    }
}
