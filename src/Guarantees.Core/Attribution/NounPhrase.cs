using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution;

/// <summary>Finds the noun phrase that is a voice beside a place in a sentence.</summary>
internal sealed class NounPhrase(string text, ImmutableArray<SentenceItem> items)
{
    private const int Longest = 30;

    /// <summary>Gets the subject of the verb at <paramref name="verb"/>, and the number of its first item; null where there is none.</summary>
    public (Mention Voice, int First)? Before(int verb)
    {
        var last = verb - 1;
        while (last >= 0 && (FunctionWords.BeforeVerb.Contains(items[last].Word) || FunctionWords.BeforeInfinitive.Contains(items[last].Word)) && !Closes(last))
            last--;
        if (last < 0 || items[last].IsQuotation)
            return null;
        if (!items[last].EndsPhrase)
            return Ending(last);
        // An insertion: Trump, the report says, disputed.
        for (var comma = last - 1; comma >= 0 && verb - comma < Longest; comma--)
        {
            if (items[comma].IsQuotation)
                return null;
            if (items[comma].After.AsSpan().ContainsAny(",—–(") && Ending(comma) is { } subject)
                return subject;
        }
        return null;
    }

    /// <summary>Gets the phrase that begins at an item, up to the next boundary.</summary>
    public (Mention Voice, int End)? From(int first)
    {
        var end = first;
        while (end < items.Length && end - first < Longest && IsPartAfter(first, end))
        {
            end++;
            if (items[end - 1].EndsPhrase || items[end - 1].After.Contains('.') && end == items.Length)
                break;
        }
        return end > first && Head(first, end) is { } voice ? (voice, end) : null;
    }

    /// <summary>Gets the voice that a run of items names, or null.</summary>
    public Mention? Between(int first, int end) => Head(first, Relative(first, end) ?? end);

    private bool IsPartAfter(int first, int at) =>
        !items[at].IsQuotation && !FunctionWords.Relatives.Contains(items[at].Word)
        && (at == first || !(FunctionWords.ClauseOpeners.Contains(items[at].Word) && items[at].Word is not "and"))
        && (at == first || !items[at - 1].EndsPhrase)
        && !(at > first && items[at].Word is "in" or "on" or "at" or "after" or "during" or "to" && items[at - 1].IsCapitalized);

    // Whether something closes the phrase before the verb, so that an adverb is no way to the subject.
    private bool Closes(int at) => at > 0 && items[at - 1].IsQuotation;

    private (Mention Voice, int First)? Ending(int last)
    {
        var first = last;
        while (first > 0 && last - first < Longest && !IsBoundary(first - 1))
            first--;
        if (Relative(first, last + 1) is { } relative)
            last = relative - 1;
        return last >= first && Head(first, last + 1) is { } voice ? (voice, first) : null;
    }

    private int? Relative(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (FunctionWords.Relatives.Contains(items[i].Word))
                return i;
        }
        return null;
    }

    private bool IsBoundary(int at)
    {
        var item = items[at];
        if (item.IsQuotation || item.EndsPhrase)
            return true;
        if (item.Word == "and" || item.Word == "or")
            return at == 0 || items[at - 1].IsQuotation || HasVerb(at);
        return FunctionWords.ClauseOpeners.Contains(item.Word) || IsCue(at);
    }

    // Whether the words before an "and" are a clause of their own, not the first of two people.
    private bool HasVerb(int at)
    {
        for (var i = at - 1; i >= 0 && !items[i].IsQuotation; i--)
        {
            if (IsCue(i) || FunctionWords.BeforeVerb.Contains(items[i].Word))
                return true;
            if (items[i].EndsPhrase)
                return false;
        }
        return false;
    }

    private bool IsCue(int at) => !items[at].IsCapitalized && CueVerbs.Find(items[at].Word) is { Kind: not CueKind.Holds } && !items[at].Word.EndsWith("ing", StringComparison.Ordinal);

    // The phrase without what leads to it: "In response Trump" is Trump.
    private Mention? Head(int first, int end)
    {
        while (first < end && (FunctionWords.Openers.Contains(items[first].Word) || items[first].Word is "even" or "why" or "how"))
            first++;
        if (first == end)
            return null;
        var last = items[end - 1].Word;
        if (last is "them" or "him" or "us" or "me")
            return null;
        if (FunctionWords.Pronouns.Contains(last))
            first = end - 1;
        else if (FunctionWords.Prepositions.Contains(items[first].Word))
            first = AfterPreposition(first, end);
        if (first >= end || items[first].IsQuotation || !IsVoice(first, end))
            return null;
        var text = Printed(first, NameEnd(first, end));
        return new Mention(items[first].Start, items[first].Start + text.Length, text);
    }

    // A name ends before its verb: "Ann Lee left the harbor" is Ann Lee.
    private int NameEnd(int first, int end)
    {
        for (var i = first + 1; i < end && items[first].IsCapitalized && !FunctionWords.Determiners.Contains(items[first].Word); i++)
        {
            if (!items[i].IsCapitalized && items[i - 1].IsCapitalized && FunctionWords.IsPastTense(items[i].Word))
                return i;
        }
        return end;
    }

    private bool IsVoice(int first, int end) =>
        items[first].IsCapitalized || FunctionWords.Determiners.Contains(items[first].Word) || FunctionWords.Pronouns.Contains(items[first].Word)
        || items[end - 1].Word.EndsWith('s') || Enumerable.Range(first, end - first).Any(i => items[i].IsCapitalized) || end - first <= 3;

    private int AfterPreposition(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (FunctionWords.Determiners.Contains(items[i].Word) && !FunctionWords.Prepositions.Contains(items[i - 1].Word))
                return i;
        }
        var last = end - 1;
        while (last > first && items[last].IsCapitalized && !FunctionWords.Prepositions.Contains(items[last - 1].Word) && items[last - 1].IsCapitalized)
            last--;
        return items[last].IsCapitalized && last > first + 1 ? last : end;
    }

    private string Printed(int first, int end) => WordForms.StripPossessive(text[items[first].Start..items[end - 1].End]);
}
