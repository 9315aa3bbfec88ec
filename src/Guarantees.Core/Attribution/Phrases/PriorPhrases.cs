using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Finds the phrase to the left of a verb that is its subject.</summary>
internal sealed class PriorPhrases(SentenceWords words, NounPhrases phrases)
{
    private const int LongestVerb = 30;
    private const int LongestInsertion = 30;
    private const int LongestCounted = 6;

    /// <summary>Gets the subject of the verb at an item, and the number of its first item; null where there is none.</summary>
    public (Mention Voice, int First)? FindSubject(int verb)
    {
        var last = SkipAuxiliaries(verb);
        return last < 0 ? null
            : words.IsQuotation(last) ? FindBeforeQuotingInsertion(last)
            : words[last].EndsPhrase ? FindBeforeInsertion(last)
            : phrases.ReadEndingAt(last);
    }

    /// <summary>Gets the number of the last word before a verb that is no auxiliary or adverb; -1 where there is none.</summary>
    public int SkipAuxiliaries(int verb)
    {
        var last = verb - 1;
        while (last >= 0 && verb - last < LongestVerb && IsAuxiliary(last))
            last--;
        return last;
    }

    private bool IsAuxiliary(int at)
    {
        var word = words.GetWord(at);
        // A name in mid-sentence is none, nor what can be a subject itself: “…” both said.
        if (words[at].EndsPhrase || (at > 0 && words[at].IsCapitalized) || (words.IsQuotation(at - 1) && word is "both" or "all"))
            return false;
        return WordKinds.IsBeforeVerb(word) || (word == "to" && FunctionWords.BeforeTo.Contains(words.GetWord(at - 1)));
    }

    // Leavitt, who has the floor, on Monday, said. What stands between dashes or brackets is one insertion.
    private (Mention Voice, int First)? FindBeforeInsertion(int last)
    {
        if (FindOpening(last) is { } opening && phrases.ReadEndingAt(opening) is { } bracketed)
            return Describe(bracketed, opening, last);
        for (var i = last - 1; i >= 0 && last - i < LongestInsertion && !words.IsQuotation(i); i--)
        {
            if (!words[i].Punctuation.AsSpan().ContainsAny(",—–("))
                continue;
            if (phrases.ReadEndingAt(i) is { } subject && !FunctionWords.Relatives.Contains(words.GetWord(subject.First)))
                return Describe(FindCounted(i, last) ?? subject, i, last);
        }
        return null;
    }

    // The number of the word before the mark that opens the insertion that ends at a word; null where it is no such mark.
    private int? FindOpening(int last)
    {
        var marks =
            words[last].Punctuation.AsSpan().ContainsAny("—–-") ? "—–-"
            : words[last].Punctuation.Contains(')') ? "("
            : null;
        for (var i = last - 1; marks is not null && i >= 0 && last - i < LongestInsertion; i--)
        {
            if (words[i].Punctuation.AsSpan().ContainsAny(marks))
                return i;
        }
        return null;
    }

    // The three people, a diplomat, an official and a clerk, said: who is counted stands before the list of them.
    private (Mention Voice, int First)? FindCounted(int item, int last)
    {
        for (var i = item - 1; i >= 0 && last - i < LongestInsertion && !words.IsQuotation(i); i--)
        {
            if (words.GetWord(i) is "and" or "but" && words[i - 1 < 0 ? 0 : i - 1].EndsPhrase)
                return null;
            if (words[i].Punctuation.Contains(',') && phrases.ReadEndingAt(i) is { } counted && IsCounted(counted.Voice.Text))
                return counted;
        }
        return null;
    }

    private static bool IsCounted(string voice) =>
        voice.ToLowerInvariant().Split(' ') is { Length: <= LongestCounted } forms
        && forms.Take(2).Any(FunctionWords.Numbers.Contains);

    private (Mention Voice, int First) Describe((Mention Voice, int First) subject, int before, int last) =>
        (subject.Voice with { Description = subject.Voice.Description ?? words.Print(before + 1, last + 1) }, subject.First);

    // Leavitt, who calls it “…,” said: the sentence opens with a name, and what follows its comma is no clause.
    private (Mention Voice, int First)? FindBeforeQuotingInsertion(int quotation)
    {
        var comma = quotation - 1;
        while (comma >= 0 && quotation - comma < LongestInsertion && !words.IsQuotation(comma) && !words[comma].EndsPhrase)
            comma--;
        if (comma < 0 || comma == quotation - 1 || !words[comma].Punctuation.Contains(',') || !words[quotation].EndsPhrase)
            return null;
        var isClause = Enumerable
            .Range(comma + 1, quotation - comma - 1)
            .Any(i => FunctionWords.BeforeVerb.Contains(words.GetWord(i)));
        if (isClause && !FunctionWords.Relatives.Contains(words.GetWord(comma + 1)))
            return null;
        return
            phrases.ReadEndingAt(comma) is { First: 0 } subject
            && words[0].IsCapitalized
            && !FunctionWords.Prepositions.Contains(words.GetWord(0))
            ? subject
            : null;
    }
}
