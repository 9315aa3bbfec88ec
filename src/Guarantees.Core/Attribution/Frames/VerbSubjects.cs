using Guarantees.Core.Attribution.Phrases;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Frames;

/// <summary>Finds who does what a verb says, where that stands before it.</summary>
internal sealed class VerbSubjects(
    SentenceWords words,
    NounPhrases phrases,
    PriorPhrases prior,
    CueReader cues,
    ClauseSubjects clauses
)
{
    private const int LongestName = 8;

    /// <summary>Gets the subject of the verb at a word and the number of its first item; null where there is none.</summary>
    /// <param name="at">Number of the word.</param>
    /// <param name="previous">The frame before it in the sentence.</param>
    public (Mention Voice, int First)? Find(int at, AttributionFrame? previous)
    {
        var lead = prior.SkipAuxiliaries(at);
        if (IsPassive(at, lead) || IsDescribedWith(at, lead) || IsAsked(at) || IsCited(at, lead))
            return null;
        if (FindRaised(at, lead) is { } raised)
            return raised;
        lead = SkipCredit(lead);
        if (words.GetWord(lead) == "that" || FunctionWords.Relatives.Contains(words.GetWord(lead)))
            return FindRelative(lead);
        if (FindObject(at, lead) is { } heard)
            return heard;
        if (FindAbsolute(at, lead) is { } absolute)
            return absolute;
        return (IsJoined(at, lead) || IsPlaced(at) ? null : FindPrior(at)) ?? FindShared(at, lead, previous);
    }

    /// <summary>Gets the phrase right before the verb at a word, an insertion left out.</summary>
    public (Mention Voice, int First)? FindPrior(int at) =>
        prior.FindSubject(at) is { } subject && !WordKinds.IsRelative(subject.Voice.Text) ? subject : null;

    // Was told, is called: the subject is not who speaks.
    private bool IsPassive(int at, int lead) =>
        !WordKinds.IsPresentParticiple(words.GetWord(at))
        && Enumerable.Range(lead + 1, at - lead - 1).Any(i => FunctionWords.FormsOfBe.Contains(words.GetWord(i)));

    // N, asked for comment, “…”: N hears the question.
    private bool IsAsked(int at) =>
        at > 0
        && words[at - 1].EndsPhrase
        && CueVerbs.Find(words.GetWord(at)) is { TakesHearer: true }
        && words.GetWord(at + 1) is "for" or "about" or "by" or "on" or "whether" or "if" or "to" or "of";

    // The countries cited in the report: they are what is cited.
    private bool IsCited(int at, int lead) =>
        lead == at - 1
        && words.GetWord(at) is "cited" or "quoted" or "named" or "mentioned"
        && words.GetWord(at + 1) is "in" or "by" or "there" or "as";

    // N, who said: the relative stands for the phrase before it. A note that said: the note does.
    private (Mention Voice, int First)? FindRelative(int at)
    {
        var isRestrictive = words.GetWord(at) == "that" && at > 0 && (!words[at - 1].EndsPhrase || IsCleft(at));
        if (
            (!isRestrictive && words.GetWord(at) != "who")
            || at == 0
            || (FindTheOne(at) ?? phrases.ReadNearest(SkipInsertion(at - 1))) is not { } antecedent
        )
            return null;
        var who = new Mention(words[at].Start, words[at].End, words[at].Text) { Antecedent = antecedent };
        return (words.GetWord(at) == "who" ? who : antecedent, at);
    }

    // N, not M, is the one who said it.
    private Mention? FindTheOne(int at) =>
        words.GetWord(at - 1) == "one"
        && words.GetWord(at - 2) == "the"
        && FunctionWords.FormsOfBe.Contains(words.GetWord(at - 3))
            ? prior.FindSubject(at - 3)?.Voice
            : null;

    // It was N, not M, that said it.
    private bool IsCleft(int at) =>
        SkipInsertion(at - 1) is var last
        && last < at - 1
        && Enumerable
            .Range(last - LongestName, LongestName)
            .Any(i => words.GetWord(i) == "it" && FunctionWords.FormsOfBe.Contains(words.GetWord(i + 1)));

    // It was N, the report says, who said it.
    private int SkipInsertion(int last)
    {
        if (!words[last].EndsPhrase)
            return last;
        for (var i = last - 1; i >= 0 && last - i < LongestName && !words.IsQuotation(i); i--)
        {
            if (words[i].EndsPhrase)
                return cues.HasCue(i + 1, last + 1) || words.GetWord(i + 1) is "per" or "according" or "not" ? i : last;
        }
        return last;
    }

    // N is said, by the report, to have noted.
    private (Mention Voice, int First)? FindRaised(int at, int lead)
    {
        if (words.GetWord(lead) != "to" || at - lead > 2)
            return null;
        for (var i = lead - 1; i > 0 && lead - i < LongestName; i--)
        {
            if (
                FunctionWords.FormsOfBe.Contains(words.GetWord(i - 1))
                && CueVerbs.Find(words.GetWord(i)) is { Kind: CueKind.Says }
            )
                return FindPrior(i);
        }
        return null;
    }

    // Who according to N said: the credit parts the relative from its verb.
    private int SkipCredit(int lead)
    {
        for (var i = lead - 1; i > 0 && lead - i < LongestName && !words[i].EndsPhrase; i--)
        {
            if (words.GetWord(i) == "according" && FunctionWords.Relatives.Contains(words.GetWord(i - 1)))
                return i - 1;
        }
        return lead;
    }

    // The report has him saying, quotes the mayor as saying.
    private (Mention Voice, int First)? FindObject(int at, int lead)
    {
        if (lead <= 0 || words[lead].EndsPhrase)
            return null;
        if (cues.FindHearingVerb(at) is { } hearing && hearing < lead && phrases.ReadBetween(hearing + 1, lead + 1) is { } heard)
            return (heard, hearing + 1);
        if (!WordKinds.IsPresentParticiple(words.GetWord(at)))
            return null;
        if (words.GetWord(lead) is "him" or "her" or "them")
            return (new Mention(words[lead].Start, words[lead].End, words[lead].Text), lead);
        return cues.FindShowingVerb(at) is { } verb && verb < lead && phrases.ReadBetween(verb + 1, lead + 1) is { } shown
            ? (shown, verb + 1)
            : null;
    }

    // With the talks described as “…”: nobody says who describes them.
    private bool IsDescribedWith(int at, int lead) =>
        words.GetWord(at).EndsWith("ed", StringComparison.Ordinal)
        && words.GetWord(at + 1) is "as" or "in" or "by"
        && FindWith(lead) is not null;

    // With N saying.
    private (Mention Voice, int First)? FindAbsolute(int at, int lead) =>
        WordKinds.IsPresentParticiple(words.GetWord(at))
        && FindWith(lead) is { } with
        && phrases.ReadBetween(with + 1, lead + 1) is { } voice
            ? (voice, with + 1)
            : null;

    // The number of the "with" before the phrase that ends at a word, or null.
    private int? FindWith(int lead)
    {
        if (lead <= 0 || words[lead].EndsPhrase)
            return null;
        for (var i = lead - 1; i >= 0 && i > lead - LongestName && !words[i].EndsPhrase; i--)
        {
            if (words.GetWord(i) == "with")
                return i;
        }
        return null;
    }

    // Replied on the radio saying: the phrase before a participle only tells where.
    private bool IsPlaced(int at) =>
        WordKinds.IsPresentParticiple(words.GetWord(at))
        && FindPrior(at) is { } place
        && FunctionWords.Prepositions.Contains(words.GetWord(place.First));

    // A participle, an infinitive, or a verb joined on: X did so, saying; took the floor to say; did so and added.
    private bool IsJoined(int at, int lead) =>
        words.GetWord(lead) is "to" or "and" or "but" or "then" or "or"
        || (
            WordKinds.IsPresentParticiple(words.GetWord(at))
            && (
                lead < 0
                || words[at - 1].EndsPhrase
                || FunctionWords.Prepositions.Contains(words.GetWord(at - 1))
                || CueVerbs.Find(words.GetWord(lead)) is not null
            )
        );

    // The voice of the verb before in the sentence, else the subject of the clause.
    private (Mention Voice, int First)? FindShared(int at, int lead, AttributionFrame? previous)
    {
        if (words.IsQuotation(at - 1))
            return null;
        if (previous is not null)
            return (previous.Voice, at);
        return clauses.Find(words.GetWord(lead) is "and" or "but" or "then" or "or" ? lead : at, 0) is { } subject
            ? (subject.Voice, at)
            : null;
    }
}
