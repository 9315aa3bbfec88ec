using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The words and quotations of a sentence, with what a run of them is and where it is in the paragraph. Runs are ranges of item numbers.</summary>
/// <param name="paragraph">The paragraph of the sentence.</param>
/// <param name="items">The words and quotations of the sentence.</param>
internal sealed class SentenceRuns(string paragraph, ImmutableArray<SentenceItem> items)
{
    private static readonly FrozenSet<string> FiniteVerbs = WordSet.Parse(
        "is are was were has have had will would could may might can should must do does did cannot isn't aren't wasn't weren't hasn't won't wouldn't don't didn't"
    );

    private static readonly FrozenSet<string> ConditionOpeners = WordSet.Parse(
        "if unless once after until when whatever provided without under with before while"
    );

    /// <summary>The number of items.</summary>
    public int Length => items.Length;

    /// <summary>An item.</summary>
    /// <param name="index">Its number.</param>
    public SentenceItem this[int index] => items[index];

    /// <summary>Whether a word is a finite verb in every sentence.</summary>
    public static bool IsFiniteVerb(string word) => FiniteVerbs.Contains(word);

    /// <summary>Whether a run from an item to the end of the sentence is a clause.</summary>
    public bool IsClause(int first) => IsClause(first, items.Length);

    /// <summary>Whether a run has a verb or a quotation. He reported no progress: what follows the verb is no clause.</summary>
    public bool IsClause(int first, int end) =>
        items
            .Take(first..end)
            .Any(i => i.IsQuotation || IsFiniteVerb(i.Word) || (!i.IsCapitalized && WordKinds.IsVerbAfterName(i.Word)));

    /// <summary>Whether a run has a quotation.</summary>
    public bool HasQuotation(int first, int end) => items.Take(first..end).Any(i => i.IsQuotation);

    /// <summary>Whether an item opens a condition.</summary>
    public bool IsConditionOpener(int item) => ConditionOpeners.Contains(items[item].Word);

    /// <summary>Whether a run is a phrase before a clause, and not a condition: "In a statement, the office said".</summary>
    public bool IsFronted(int first, int end) =>
        items[end - 1].EndsPhrase
        && !HasQuotation(first, end)
        && !IsConditionOpener(first)
        && (
            end - first == 1
            || FunctionWords.Prepositions.Contains(items[first].Word)
            || WordKinds.IsOpener(items[first], isFirst: true)
        );

    /// <summary>Whether a comma, dash, bracket or quotation is right before an item.</summary>
    public bool IsAfterBreak(int first) => first > 0 && (items[first - 1].EndsPhrase || items[first - 1].IsQuotation);

    /// <summary>The range of a run in the paragraph: marks that it opens or closes inside are part of it, punctuation at its end is not.</summary>
    public (int Start, int End) GetRange(int first, int end)
    {
        var (start, last) = (items[first].Start, items[end - 1].End);
        var isAlone = end - first == 1;
        if (items[first].IsQuotation && !isAlone)
            start = Math.Max(0, start - 1);
        if (items[end - 1].IsQuotation && !isAlone)
            last = Math.Min(paragraph.Length, last + 1);
        while (last > start && IsTrailing(last))
            last--;
        return (start, last);
    }

    /// <summary>The words of a run as those that name a voice.</summary>
    public Mention CreateMention(int first, int end)
    {
        var (start, last) = (items[first].Start, items[end - 1].End);
        return new Mention(start, last, paragraph[start..last]);
    }

    private bool IsTrailing(int end) =>
        char.IsWhiteSpace(paragraph[end - 1]) || (paragraph[end - 1] is ',' or '.' or ';' or ':' && !IsAbbreviation(end));

    private bool IsAbbreviation(int end) =>
        paragraph[end - 1] == '.'
        && paragraph.AsSpan(0, end - 1) is var before
        && before.LastIndexOf(' ') is var space
        && before[(space + 1)..].Contains('.');
}
