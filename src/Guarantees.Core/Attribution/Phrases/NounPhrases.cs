using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Finds the noun phrases that are voices beside a place in a sentence.</summary>
internal sealed class NounPhrases(SentenceWords words)
{
    private const int Longest = 30;
    private const int LongestMember = 7;

    /// <summary>Gets the phrase that begins at an item, up to the next boundary.</summary>
    public (Mention Voice, int End)? From(int first)
    {
        var end = first;
        while (end < words.Count && end - first < Longest && IsPartAfter(first, end))
        {
            end++;
            if (words[end - 1].EndsPhrase || words[end - 1].After.Contains('.') && end == words.Count)
                break;
        }
        return end > first && Head(first, end) is { } voice ? (voice, end) : null;
    }

    /// <summary>Gets the phrase or the list of phrases that begins at an item: a diplomat, an official and a clerk.</summary>
    public (Mention Voice, int End)? ListFrom(int first)
    {
        if (From(first) is not { } head)
            return null;
        for (
            var end = head.End;
            end < words.Count && end - first < Longest && words[end - 1].After == "," && From(end) is { } next;
            end = next.End
        )
        {
            if (Enumerable.Range(end, next.End - end).Any(i => words.Word(i) == "and"))
                return (new Mention(words[first].Start, words[next.End - 1].End, words.Print(first, next.End)), next.End);
        }
        return head;
    }

    /// <summary>Gets the object that begins at an item: whom a verb is told; null where none does.</summary>
    public Mention? Object(int first)
    {
        var end = first;
        while (
            end < words.Count
            && end - first < Longest
            && IsPartAfter(first, end)
            && !FunctionWords.Times.Contains(words.Word(end))
            && !(FunctionWords.Prepositions.Contains(words.Word(end)) && words.Word(end) != "of")
            && (end == first || !WordKinds.IsPersonal(words[end].Text))
        )
            end++;
        return end > first && !FunctionWords.ClauseOpeners.Contains(words.Word(first)) && !WordKinds.IsPersonal(words[first].Text)
            ? new Mention(words[first].Start, words[end - 1].End, words.Print(first, end))
            : null;
    }

    /// <summary>Gets the voice that a run of items names, or null.</summary>
    public Mention? Between(int first, int end) => Head(first, Relative(first, end) ?? end);

    /// <summary>Gets the phrase that ends at an item, and the number of its first item; null where no voice ends there.</summary>
    public (Mention Voice, int First)? Ending(int last)
    {
        var first = last;
        while (first > 0 && last - first < Longest && !IsBoundary(first - 1))
            first--;
        if (Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).Any(i => words.Word(i) == "and"))
            first = StartOfList(first);
        string? description = null;
        if (Relative(first, last + 1) is { } relative)
            (description, last) = (words.Print(relative, last + 1), relative - 1);
        return last >= first && Head(first, last + 1) is { } voice
            ? (voice with { Description = description }, voice.Start == words[last].Start ? last : first)
            : null;
    }

    // The diplomat, the official and the clerk said: the members before a comma belong to it.
    private int StartOfList(int first)
    {
        while (first > 0 && words[first - 1].After == ",")
        {
            var member = first - 1;
            while (member > 0 && first - member < LongestMember && !IsBoundary(member - 1))
                member--;
            if (!IsMember(member, first))
                break;
            first = member;
        }
        return first;
    }

    private bool IsMember(int first, int end) =>
        (first == 0 || IsBoundary(first - 1))
        && !words.IsOpener(first)
        && (FunctionWords.Determiners.Contains(words.Word(first)) || words[first].IsCapitalized)
        && !FunctionWords.Prepositions.Contains(words.Word(first))
        && !FunctionWords.ClauseOpeners.Contains(words.Word(first))
        && !Enumerable
            .Range(first, end - first)
            .Any(i =>
                words.IsQuotation(i)
                || IsCue(i)
                || FunctionWords.BeforeVerb.Contains(words.Word(i))
                || FunctionWords.Times.Contains(words.Word(i))
                || FunctionWords.Relatives.Contains(words.Word(i))
            );

    /// <summary>Gets the nearest phrase that ends at an item: a name, or what begins with an article.</summary>
    public Mention? Nearest(int last)
    {
        var first = last;
        if (words.IsQuotation(last))
            return null;
        if (words[last].IsCapitalized)
        {
            while (first > 0 && words[first - 1] is { IsCapitalized: true, EndsPhrase: false })
                first--;
            return Head(first, last + 1);
        }
        while (
            first > 0
            && last - first < Longest
            && !IsBoundary(first - 1)
            && !FunctionWords.Determiners.Contains(words.Word(first))
            && !FunctionWords.FormsOfBe.Contains(words.Word(first - 1))
        )
            first--;
        return Head(first, last + 1);
    }

    private bool IsPartAfter(int first, int at) =>
        !words[at].IsQuotation
        && !FunctionWords.Relatives.Contains(words.Word(at))
        && (at == first || !(FunctionWords.ClauseOpeners.Contains(words.Word(at)) && words.Word(at) is not "and"))
        && (at == first || !words[at - 1].EndsPhrase)
        && !(at > first && words.Word(at) == "to" && words.Word(at + 1) is "have" or "be")
        && !(at > first && WordKinds.IsPersonal(words[at].Text) && words.Word(at - 1) != "and")
        && !(at > first && words.Word(at) is "in" or "on" or "at" or "after" or "during" or "to" && words[at - 1].IsCapitalized);

    private int? Relative(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (FunctionWords.Relatives.Contains(words.Word(i)))
                return i;
        }
        return null;
    }

    private bool IsBoundary(int at)
    {
        var item = words[at];
        if (item.IsQuotation || item.EndsPhrase || item.Word is "which" or "whom" or "whose" or "what" or "how" or "why")
            return true;
        if (item.Word == "and" || item.Word == "or")
            return at == 0 || words[at - 1].IsQuotation || HasVerb(at);
        return FunctionWords.ClauseOpeners.Contains(item.Word) || WordKinds.IsContraction(item.Word) || IsCue(at);
    }

    // Whether the words before an "and" are a clause of their own, not the first of two people.
    private bool HasVerb(int at)
    {
        for (var i = at - 1; i >= 0 && at - i < Longest && !words[i].IsQuotation; i--)
        {
            if (IsCue(i) || FunctionWords.BeforeVerb.Contains(words.Word(i)))
                return true;
            if (words[i].EndsPhrase)
                return false;
        }
        return false;
    }

    private bool IsCue(int at) =>
        !words[at].IsCapitalized
        && CueVerbs.Find(words.Word(at)) is { Kind: not CueKind.Holds }
        && !CueVerbs.IsNounToo(words.Word(at))
        && !WordKinds.IsPresentParticiple(words.Word(at));

    // The phrase without what leads to it: "In response Trump" is Trump.
    private Mention? Head(int first, int end)
    {
        while (first < end && (words.IsOpener(first) || words.Word(first) is "even" or "why" or "how"))
            first++;
        if (first == end || (FunctionWords.ClauseOpeners.Contains(words.Word(first)) && words.Word(first) != "and"))
            return null;
        var last = words.Word(end - 1);
        if (words.Word(first) == "none")
            return null;
        if (last is "them" or "him" or "us" or "me" && words.Word(end - 2) != "of")
            return null;
        if (FunctionWords.Pronouns.Contains(last) && !(last == "it" && FunctionWords.Prepositions.Contains(words.Word(end - 2))))
            first = end - 1;
        else if (FunctionWords.Prepositions.Contains(words.Word(first)))
            first = AfterPreposition(first, end);
        if (
            first >= end
            || words[first].IsQuotation
            || !IsVoice(first, end)
            || (first == end - 1 && WordKinds.IsNobody(words.Word(first)))
        )
            return null;
        var text = Printed(first, NameEnd(first, end));
        return new Mention(words[first].Start, words[first].Start + text.Length, text);
    }

    // A name ends before its verb: "Ann Lee left the harbor" is Ann Lee.
    private int NameEnd(int first, int end)
    {
        for (
            var i = first + 1;
            i < end && words[first].IsCapitalized && !FunctionWords.Determiners.Contains(words.Word(first));
            i++
        )
        {
            if (
                !words[i].IsCapitalized
                && words[i - 1].IsCapitalized
                && !words.IsPossessive(i - 1)
                && WordKinds.IsVerbAfterName(words.Word(i))
            )
                return i;
        }
        return end;
    }

    private bool IsVoice(int first, int end) =>
        words[first].IsCapitalized
        || FunctionWords.Determiners.Contains(words.Word(first))
        || FunctionWords.Pronouns.Contains(words.Word(first))
        || words.Word(end - 1).EndsWith('s')
        || Enumerable.Range(first, end - first).Any(i => words[i].IsCapitalized)
        || end - first <= 3;

    private int AfterPreposition(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (FunctionWords.Determiners.Contains(words.Word(i)) && !FunctionWords.Prepositions.Contains(words.Word(i - 1)))
                return i;
        }
        var last = end - 1;
        while (
            last > first
            && words[last].IsCapitalized
            && !FunctionWords.Prepositions.Contains(words.Word(last - 1))
            && words[last - 1].IsCapitalized
        )
            last--;
        return words[last].IsCapitalized && last > first ? last : end;
    }

    private string Printed(int first, int end) => WordForms.StripPossessive(words.Print(first, end));
}
