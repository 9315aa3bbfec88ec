using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>Finds the noun phrases that are voices beside a place in a sentence.</summary>
internal sealed class NounPhrases(SentenceWords words)
{
    private const int Longest = 30;
    private const int LongestMember = 7;

    /// <summary>Gets the phrase that begins at an item, up to the next boundary.</summary>
    public (Mention Voice, int End)? ReadFrom(int first)
    {
        var end = first;
        while (end < words.Count && end - first < Longest && IsPartAfter(first, end))
        {
            end++;
            if (words[end - 1].EndsPhrase || words[end - 1].Punctuation.Contains('.') && end == words.Count)
                break;
        }
        return end > first && ReadHead(first, end) is { } voice ? (voice, end) : null;
    }

    /// <summary>Gets the phrase or the list of phrases that begins at an item: a diplomat, an official and a clerk.</summary>
    public (Mention Voice, int End)? ReadListFrom(int first)
    {
        if (ReadFrom(first) is not { } head)
            return null;
        for (
            var end = head.End;
            end < words.Count && end - first < Longest && words[end - 1].Punctuation == "," && ReadFrom(end) is { } next;
            end = next.End
        )
        {
            if (Enumerable.Range(end, next.End - end).Any(i => IsCue(i) || FunctionWords.BeforeVerb.Contains(words.GetWord(i))))
                return head;
            if (Enumerable.Range(end, next.End - end).Any(i => words.GetWord(i) == "and"))
                return (new Mention(words[first].Start, words[next.End - 1].End, words.Print(first, next.End)), next.End);
        }
        return head;
    }

    /// <summary>Gets the object that begins at an item: whom a verb is told; null where none does.</summary>
    public Mention? ReadObject(int first)
    {
        var end = first;
        while (
            end < words.Count
            && end - first < Longest
            && IsPartAfter(first, end)
            && !FunctionWords.Times.Contains(words.GetWord(end))
            && !(FunctionWords.Prepositions.Contains(words.GetWord(end)) && words.GetWord(end) != "of")
            && (end == first || !WordKinds.IsPersonal(words[end].Text))
        )
            end++;
        return
            end > first && !FunctionWords.ClauseOpeners.Contains(words.GetWord(first)) && !WordKinds.IsPersonal(words[first].Text)
            ? new Mention(words[first].Start, words[end - 1].End, words.Print(first, end))
            : null;
    }

    /// <summary>Gets the voice that a run of items names, or null.</summary>
    public Mention? ReadBetween(int first, int end) => ReadHead(first, FindRelative(first, end) ?? end);

    /// <summary>Gets the phrase that ends at an item, and the number of its first item; null where no voice ends there.</summary>
    public (Mention Voice, int First)? ReadEndingAt(int last)
    {
        var first = last;
        while (first > 0 && last - first < Longest && !IsBoundary(first - 1))
            first--;
        if (Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).Any(i => words.GetWord(i) == "and"))
            first = FindListStart(first);
        first = SkipIndefinite(first, last);
        string? description = null;
        if (FindRelative(first, last + 1) is { } relative)
            (description, last) = (words.Print(relative, last + 1), relative - 1);
        return last >= first && ReadHead(first, last + 1) is { } voice
            ? (voice with { Description = description }, voice.Start == words[last].Start ? last : first)
            : null;
    }

    // That official said: but not said that officials are.
    private bool IsDemonstrative(int at) =>
        words.GetWord(at) == "that"
        && FunctionWords.People.Contains(words.GetWord(at + 1))
        && words.GetWord(at + 1) is not [.., 's'];

    // Something the report calls: a clause without its relative pronoun begins.
    private int SkipIndefinite(int first, int last)
    {
        var start = Enumerable
            .Range(first, Math.Max(0, last - first))
            .LastOrDefault(
                i =>
                    words.GetWord(i) is "something" or "anything" or "everything" or "nothing" or "thing"
                    && FunctionWords.Determiners.Contains(words.GetWord(i + 1)),
                -1
            );
        return start < 0 ? first : start + 1;
    }

    // The diplomat, the official and the clerk said: the members before a comma belong to it.
    private int FindListStart(int first)
    {
        while (first > 0 && words[first - 1].Punctuation == ",")
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
        && (FunctionWords.Determiners.Contains(words.GetWord(first)) || words[first].IsCapitalized)
        && !FunctionWords.Prepositions.Contains(words.GetWord(first))
        && !FunctionWords.ClauseOpeners.Contains(words.GetWord(first))
        && !Enumerable
            .Range(first, end - first)
            .Any(i =>
                words.IsQuotation(i)
                || IsCue(i)
                || FunctionWords.BeforeVerb.Contains(words.GetWord(i))
                || FunctionWords.Times.Contains(words.GetWord(i))
                || FunctionWords.Relatives.Contains(words.GetWord(i))
            );

    /// <summary>Gets the nearest phrase that ends at an item: a name, or what begins with an article.</summary>
    public Mention? ReadNearest(int last)
    {
        var first = last;
        if (words.IsQuotation(last))
            return null;
        if (words[last].IsCapitalized)
        {
            while (first > 0 && words[first - 1] is { IsCapitalized: true, EndsPhrase: false })
                first--;
            return ReadHead(first, last + 1);
        }
        while (
            first > 0
            && last - first < Longest
            && !IsBoundary(first - 1)
            && !FunctionWords.Determiners.Contains(words.GetWord(first))
            && !FunctionWords.FormsOfBe.Contains(words.GetWord(first - 1))
        )
            first--;
        return ReadHead(first, last + 1);
    }

    private bool IsPartAfter(int first, int at) =>
        !words[at].IsQuotation
        && !FunctionWords.Relatives.Contains(words.GetWord(at))
        && (at == first || !(FunctionWords.ClauseOpeners.Contains(words.GetWord(at)) && words.GetWord(at) is not "and"))
        && (at == first || !words[at - 1].EndsPhrase)
        && !(at > first + 1 && words.GetWord(at) == "the" && IsNounBefore(at)) // attributes to an official the view
        && !(at > first && words.GetWord(at) == "to" && words.GetWord(at + 1) is "have" or "be")
        && !(at > first && WordKinds.IsPersonal(words[at].Text) && words.GetWord(at - 1) != "and")
        && !(
            at > first && words.GetWord(at) is "in" or "on" or "at" or "after" or "during" or "to" && words[at - 1].IsCapitalized
        );

    private bool IsNounBefore(int at) =>
        words.GetWord(at - 1) is var before
        && !FunctionWords.Prepositions.Contains(before)
        && !FunctionWords.Determiners.Contains(before)
        && !FunctionWords.ClauseOpeners.Contains(before);

    private int? FindRelative(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (FunctionWords.Relatives.Contains(words.GetWord(i)))
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
        if (IsDemonstrative(at))
            return false;
        return FunctionWords.ClauseOpeners.Contains(item.Word) || WordKinds.IsContraction(item.Word) || IsCue(at);
    }

    // Whether the words before an "and" are a clause of their own, not the first of two people.
    private bool HasVerb(int at)
    {
        for (var i = at - 1; i >= 0 && at - i < Longest && !words[i].IsQuotation; i--)
        {
            if (IsCue(i) || FunctionWords.BeforeVerb.Contains(words.GetWord(i)))
                return true;
            if (words[i].EndsPhrase)
                return false;
        }
        return false;
    }

    private bool IsCue(int at) =>
        !words[at].IsCapitalized
        && CueVerbs.Find(words.GetWord(at)) is { Kind: not CueKind.Holds }
        && !CueVerbs.IsNounToo(words.GetWord(at))
        && !WordKinds.IsPresentParticiple(words.GetWord(at));

    // The phrase without what leads to it: "In response Trump" is Trump.
    private Mention? ReadHead(int first, int end)
    {
        while (first < end && (words.IsOpener(first) || words.GetWord(first) is "even" or "why" or "how" or "did" or "does"))
            first++;
        if (
            first == end
            || (
                FunctionWords.ClauseOpeners.Contains(words.GetWord(first))
                && words.GetWord(first) != "and"
                && !IsDemonstrative(first)
            )
        )
            return null;
        var last = words.GetWord(end - 1);
        if (words.GetWord(first) == "none")
            return null;
        if (last is "them" or "him" or "us" or "me" && words.GetWord(end - 2) != "of")
            return null;
        if (
            FunctionWords.Pronouns.Contains(last)
            && !(last == "it" && FunctionWords.Prepositions.Contains(words.GetWord(end - 2)))
        )
            first = end - 1;
        else if (FunctionWords.Prepositions.Contains(words.GetWord(first)))
            first = SkipPreposition(first, end);
        if (
            first >= end
            || words[first].IsQuotation
            || !IsVoice(first, end)
            || (first == end - 1 && WordKinds.IsArticleOrTime(words.GetWord(first)))
        )
            return null;
        var text = Print(first, FindNameEnd(first, end));
        return new Mention(words[first].Start, words[first].Start + text.Length, text);
    }

    // A name ends before its verb: "Ann Lee left the harbor" is Ann Lee.
    private int FindNameEnd(int first, int end)
    {
        for (
            var i = first + 1;
            i < end && words[first].IsCapitalized && !FunctionWords.Determiners.Contains(words.GetWord(first));
            i++
        )
        {
            if (
                !words[i].IsCapitalized
                && words[i - 1].IsCapitalized
                && !words.IsPossessive(i - 1)
                && WordKinds.IsVerbAfterName(words.GetWord(i))
            )
                return i;
        }
        return end;
    }

    private bool IsVoice(int first, int end) =>
        words[first].IsCapitalized
        || FunctionWords.Determiners.Contains(words.GetWord(first))
        || FunctionWords.Pronouns.Contains(words.GetWord(first))
        || words.GetWord(end - 1).EndsWith('s')
        || Enumerable.Range(first, end - first).Any(i => words[i].IsCapitalized)
        || end - first <= 3;

    private int SkipPreposition(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (
                FunctionWords.Determiners.Contains(words.GetWord(i)) && !FunctionWords.Prepositions.Contains(words.GetWord(i - 1))
            )
                return i;
        }
        var last = end - 1;
        while (
            last > first
            && words[last].IsCapitalized
            && !FunctionWords.Prepositions.Contains(words.GetWord(last - 1))
            && words[last - 1].IsCapitalized
        )
            last--;
        return words[last].IsCapitalized && last > first ? last : end;
    }

    private string Print(int first, int end) => WordForms.StripPossessive(words.Print(first, end));
}
