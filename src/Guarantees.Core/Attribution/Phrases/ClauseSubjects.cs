using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Finds the subjects of a sentence's clauses.</summary>
internal sealed class ClauseSubjects(SentenceWords words, NounPhrases phrases, CueReader cues)
{
    private const int LongestVerb = 8;
    private const int LongestTime = 5;
    private const int FarthestThat = 20;

    /// <summary>Gets the subject of the clause that leads to an item, as a frame without a cue; null where there is none.</summary>
    /// <param name="item">Number of the item.</param>
    /// <param name="first">Number of the first item that may belong to the clause.</param>
    public AttributionFrame? Find(int item, int first)
    {
        first = Math.Max(first, item - SentenceWords.Reach);
        if (first == 0 && item == words.Count && FindAsked() is { } asked)
            return asked;
        var start = FindStart(item, first);
        var end = start;
        while (end < item && !words.IsQuotation(end) && !(end > start && (IsPredicate(end) || IsVerbBeforeAs(end, item))))
        {
            end++;
            if (words[end - 1].EndsPhrase)
                break;
        }
        if (IsHeard(end))
            return null;
        if (end > start && !IsPredicate(start) && phrases.ReadBetween(start, end) is { } voice)
            return new AttributionFrame(voice, "", CueKind.Subject, start, end);
        // X left no doubt that, whatever it may be, “…”: the subject stands before the "that".
        var nearest = Math.Max(first, item - FarthestThat);
        var that = Enumerable.Range(nearest, item - nearest).LastOrDefault(i => words.GetWord(i) == "that", -1);
        return that > first && (words[that].EndsPhrase || that == item - 1) ? Find(that, first) : null;
    }

    /// <summary>Gets the phrase that ends the sentence after its last preposition; null where there is none.</summary>
    public Mention? FindLastObject()
    {
        for (var i = words.Count - 2; i > 0 && !words.IsQuotation(i); i--)
        {
            if (
                words.GetWord(i) is "to" or "about" or "of" or "on" or "from"
                && phrases.ReadFrom(i + 1) is { } last
                && last.End == words.Count
            )
                return last.Voice;
        }
        return null;
    }

    // Did N promise it? The name after the auxiliary.
    private AttributionFrame? FindAsked()
    {
        var end = 1;
        while (end < words.Count && words[end] is { IsCapitalized: true } && !words[end - 1].EndsPhrase)
            end++;
        return
            end > 1
            && FunctionWords.BeforeVerb.Contains(words.GetWord(0))
            && words[^1].Punctuation.Contains('?')
            && phrases.ReadBetween(1, end) is { } voice
            ? new AttributionFrame(voice, "", CueKind.Subject, 1, end)
            : null;
    }

    // M was told: M hears, and does not speak.
    private bool IsHeard(int predicate)
    {
        var verb = predicate;
        while (verb < predicate + LongestVerb && FunctionWords.BeforeVerb.Contains(words.GetWord(verb)))
            verb++;
        return verb < words.Count
            && (
                cues.FindAt(verb) is { TakesHearer: true }
                || words.GetWord(verb) is "given" or "offered" or "promised" or "handed" or "sent"
            )
            && FunctionWords.FormsOfBe.Contains(words.GetWord(verb - 1));
    }

    private bool IsPredicate(int at) =>
        (FunctionWords.BeforeVerb.Contains(words.GetWord(at)) && words.GetWord(at) is not ("both" or "all"))
        || cues.FindAt(at) is not null;

    // Lee cast the port as “…”: any verb that a name or a pronoun does before "as".
    private bool IsVerbBeforeAs(int at, int item) =>
        words.GetWord(item - 1) == "as"
        && !words[at].IsCapitalized
        && (words[at - 1].IsCapitalized || FunctionWords.Pronouns.Contains(words.GetWord(at - 1)))
        && !FunctionWords.Prepositions.Contains(words.GetWord(at))
        && words.GetWord(at) is not ("and" or "or" or "as");

    private int FindStart(int item, int first)
    {
        var start = item;
        while (start > first && !EndsClause(start - 1, item))
            start--;
        while (start < item && OpensPhrase(start))
        {
            // A phrase before the subject ends in a comma; an adverb does not need one.
            var next = start + 1;
            while (!words.IsOpener(start) && next < item && !words[next - 1].Punctuation.Contains(','))
                next++;
            if (next == item && !words[next - 1].Punctuation.Contains(','))
                break;
            start = next;
        }
        return start;
    }

    private bool EndsClause(int at, int item) =>
        words.IsQuotation(at)
        || words.GetWord(at) is "but" or "while" or "though" or "that"
        || (at < item - 1 && words[at].Punctuation.AsSpan().ContainsAny(";:"));

    // In March, asked about it, speaking on the pier, hours later.
    private bool OpensPhrase(int at) =>
        WordKinds.IsParticiple(words.GetWord(at))
        || IsTime(at)
        || words.IsOpener(at)
        || FunctionWords.Prepositions.Contains(words.GetWord(at))
        || (WordKinds.IsAdverb(words.GetWord(at)) && FunctionWords.Prepositions.Contains(words.GetWord(at + 1)))
        || words.GetWord(at)
            is "that"
                or "while"
                or "whatever"
                or "even"
                or "and"
                or "if"
                or "although"
                or "when"
                or "as"
                or "because"
                or "since";

    // Last year, three hours later, the same evening on Monday.
    private bool IsTime(int at)
    {
        for (var i = at; i < words.Count && i < at + LongestTime && !words.IsQuotation(i); i++)
        {
            if (words[i].EndsPhrase)
                return words[i].Punctuation.Contains(',')
                    && (
                        words.GetWord(i) is "later" or "earlier" or "ago" or "before"
                        || FunctionWords.Times.Contains(words.GetWord(i))
                    );
        }
        return false;
    }
}
