using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Tells which words of a sentence are verbs that give somebody words or a stand.</summary>
internal sealed class CueReader(SentenceWords words, PriorPhrases prior)
{
    private const int FarthestDeterminer = 5;
    private const int LongestShown = 8;

    /// <summary>Gets the verb at a word, or null where the word is none here.</summary>
    public CueVerb? FindAt(int at)
    {
        var word = words.GetWord(at);
        if (at > 0 && words[at].IsCapitalized)
            return null;
        if (word is "has" or "had" && (words.GetWord(at + 1) is "this" or "it" || Shows(at)))
            return CueVerbs.Find("said");
        if (CueVerbs.FindPhrasal(word, words.GetWord(at + 1)) is { } phrasal)
            return phrasal;
        if (
            CueVerbs.Find(word) is not { } verb
            || (!verb.Particles.IsEmpty && !verb.Particles.Contains(words.GetWord(FindParticle(at))))
        )
            return null;
        if (at == 0 && words.GetWord(1) != "by" && (words.Count < 2 || !words[1].IsCapitalized))
            return null; // Asked about it, …
        if (verb.Lemma == "continue" && words.GetWord(at + 1) == "to")
            return null; // Continues to be.
        if (words.GetWord(at - 1) is "help" or "helps" or "helped")
            return null; // Helps explain.
        if (verb.Lemma is "cite" or "quote" && words.GetWord(at - 1) == "to" && at > 1 && words[at - 2].EndsPhrase)
            return null; // To cite the report.
        if (verb.Lemma == "guarantee" && words.GetWord(at - 1) is "security" or "safety" or "loan")
            return null; // Security guarantees.
        if (CueVerbs.IsNounToo(word) && (IsSubject(at) || (!LeadsOn(at) && !EndsFrame(at))))
            return null;
        if (WordKinds.IsPresentParticiple(word) && FindShowingVerb(at) is not null)
            return verb; // Has her saying.
        if (
            verb.Lemma == "go"
            && WordKinds.IsPresentParticiple(words.GetWord(at + 2))
            && CueVerbs.Find(words.GetWord(at + 2)) is null
        )
            return null; // Goes on giving.
        return
            IsNoun(at)
            || (
                WordKinds.IsPresentParticiple(word)
                && verb.Kind == CueKind.Holds
                && verb.Lemma != "rule"
                && !FunctionWords.FormsOfBe.Contains(words.GetWord(at - 1))
            )
            ? null
            : verb;
    }

    /// <summary>Gets the number of the verb that shows somebody doing what the participle at a word says: the "has" of "has the mayor saying"; or null.</summary>
    public int? FindShowingVerb(int at)
    {
        for (var i = at - 2; i >= 0 && i >= at - LongestShown && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            if (FunctionWords.Showing.Contains(words.GetWord(i)))
                return words[at - 1].EndsPhrase || FunctionWords.BeforeVerb.Contains(words.GetWord(i + 1)) ? null : i;
            if (FunctionWords.ClauseOpeners.Contains(words.GetWord(i)) && words.GetWord(i) is not "and")
                return null;
        }
        return null;
    }

    /// <summary>Gets the number of the verb by which somebody is heard or made to do what the base form at a word says: heard the mayor say; or null.</summary>
    public int? FindHearingVerb(int at)
    {
        if (CueVerbs.Find(words.GetWord(at)) is not { } verb || verb.Lemma != words.GetWord(at))
            return null;
        for (var i = at - 2; i >= 0 && i >= at - LongestShown && !words.IsQuotation(i) && !words[i].EndsPhrase; i--)
        {
            if (
                words.GetWord(i)
                is "heard"
                    or "hears"
                    or "saw"
                    or "sees"
                    or "watched"
                    or "lets"
                    or "made"
                    or "makes"
                    or "helped"
                    or "helps"
            )
                return i;
            if (FunctionWords.BeforeVerb.Contains(words.GetWord(i)) || FunctionWords.ClauseOpeners.Contains(words.GetWord(i)))
                return null;
        }
        return null;
    }

    private bool Shows(int at)
    {
        for (
            var i = at + 2;
            i < words.Count && i <= at + LongestShown && !words.IsQuotation(i - 1) && !words[i - 1].EndsPhrase;
            i++
        )
        {
            if (WordKinds.IsPresentParticiple(words.GetWord(i)) && CueVerbs.Find(words.GetWord(i)) is not null)
                return FindShowingVerb(i) == at;
        }
        return false;
    }

    // Ruled out, ruled it out.
    private int FindParticle(int at) =>
        words.GetWord(at + 1) is "it" or "that" or "this" or "them" && words.GetWord(at) != "made" ? at + 2 : at + 1;

    /// <summary>Gets whether a run of words has a cue.</summary>
    public bool HasCue(int first, int end) => Enumerable.Range(first, end - first).Any(i => FindAt(i) is not null);

    // A determiner or a preposition before it makes it a noun: the report, a claim, by name.
    private bool IsNoun(int at) =>
        at > 0
        && !words[at - 1].EndsPhrase
        && (words.IsPossessive(at - 1) || IsAfterPreposition(at) || IsAfterDeterminer(at) || IsAfterModifier(at));

    private bool IsAfterDeterminer(int at) =>
        words.GetWord(at - 1) switch
        {
            "all" or "both" => false,
            "that" => CueVerbs.IsNounToo(words.GetWord(at)),
            var word => FunctionWords.Determiners.Contains(word),
        };

    // The Europe-led report, a U.S. guarantee: after a determiner and a modifier the base form is a noun. The officials claim, did the
    // mayor promise, as the report put it: those are verbs.
    private bool IsAfterModifier(int at)
    {
        if (!CueVerbs.IsNounToo(words.GetWord(at)) || words.GetWord(at) == "put")
            return false;
        if (words.GetWord(at - 1).Contains('-'))
            return true;
        if (CueVerbs.Find(words.GetWord(at))?.Lemma != words.GetWord(at) || IsPlural(words.GetWord(at - 1)))
            return false;
        for (var i = at - 1; i >= 0 && i > at - FarthestDeterminer && !words.IsQuotation(i); i--)
        {
            if (words.IsPossessive(i) || FunctionWords.SingularDeterminers.Contains(words.GetWord(i)))
                return i < at - 1 && !FunctionWords.BeforeVerb.Contains(words.GetWord(i - 1));
            if (
                words[i].EndsPhrase
                || FunctionWords.BeforeVerb.Contains(words.GetWord(i))
                || FunctionWords.ClauseOpeners.Contains(words.GetWord(i))
            )
                return false;
        }
        return false;
    }

    private static bool IsPlural(string word) =>
        word is [.., not 's', 's'] or "people" or "police" or "men" or "women" or "media";

    private bool IsAfterPreposition(int at) =>
        FunctionWords.Prepositions.Contains(words.GetWord(at - 1))
        && words.GetWord(at - 1) != "to"
        && !WordKinds.IsPresentParticiple(words.GetWord(at));

    // The guarantees “would be limited”: the quotation begins with the verb of which the noun is the subject.
    private bool IsSubject(int at) =>
        words.IsQuotation(at + 1)
        && !words[at].EndsPhrase
        && words[at + 1].Text.Split(' ')[0].ToLowerInvariant() is var first
        && FunctionWords.Finite.Contains(first);

    // A word that is a noun as well is a verb before a quotation, a clause or an object, or at the end of an insertion …
    private bool LeadsOn(int at)
    {
        if (at + 1 >= words.Count || words.IsQuotation(at + 1))
            return at + 1 < words.Count && !BeginsWithAs(at + 1); // guarantees “as a compromise”
        if (words[at].EndsPhrase)
            return prior.FindSubject(at) is { } subject && (subject.First > 0 || WordKinds.IsPersonal(subject.Voice.Text));
        return words.GetWord(at + 1) is "that" or "what" or "the" or "a" or "his" or "her" or "their"
            || FunctionWords.Pronouns.Contains(words.GetWord(at + 1))
            || (words.GetWord(at + 1) == "for" && at > 0 && WordKinds.IsPersonal(words[at - 1].Text)) // they call for
            || (words[at + 1].IsCapitalized && at > 0 && words[at - 1].IsCapitalized);
    }

    private bool BeginsWithAs(int quotation) => words[quotation].Text.StartsWith("as ", StringComparison.OrdinalIgnoreCase);

    // … and at the end of a frame that follows a quotation: “…,” she notes.
    private bool EndsFrame(int at) =>
        CueVerbs.Find(words.GetWord(at + 1)) is null
        && !FunctionWords.BeforeVerb.Contains(words.GetWord(at + 1))
        && prior.FindSubject(at) is { First: > 0 } subject
        && words.IsQuotation(subject.First - 1)
        && words[subject.First - 1].EndsPhrase
        && !words[subject.First - 1].Punctuation.Contains('(');
}
