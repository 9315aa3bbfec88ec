using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Phrases;

/// <summary>The words and quotations of a sentence, by number.</summary>
internal sealed class SentenceWords(string text, ImmutableArray<SentenceItem> items)
{
    /// <summary>How many words away grammar still governs a word, so that each word of a very long sentence costs the same.</summary>
    public const int Reach = 150;

    private const int LongestLead = 4;

    /// <summary>Gets how many there are.</summary>
    public int Count => items.Length;

    /// <summary>Gets the items.</summary>
    public ImmutableArray<SentenceItem> Items => items;

    /// <summary>Gets what stands before the first of them, where it opens the paragraph.</summary>
    public string Lead => items.IsEmpty || items[0].Start > LongestLead ? "" : text[..items[0].Start];

    /// <summary>Gets an item.</summary>
    public SentenceItem this[int at] => items[at];

    /// <summary>Gets the word at a number in lower case; empty for a quotation and where there is none.</summary>
    public string GetWord(int at) => at >= 0 && at < items.Length ? items[at].Word : "";

    /// <summary>Gets whether a quotation stands at a number.</summary>
    public bool IsQuotation(int at) => at >= 0 && at < items.Length && items[at].IsQuotation;

    /// <summary>Gets whether the word at a number opens a sentence or a frame and is no part of a subject.</summary>
    public bool IsOpener(int at) => WordKinds.IsOpener(items[at], at == 0);

    /// <summary>Gets whether the word at a number is a possessive: Lee's, the pilots'.</summary>
    public bool IsPossessive(int at) =>
        GetWord(at).EndsWith("'s", StringComparison.Ordinal)
        || (GetWord(at).EndsWith('s') && !items[at].IsQuotation && items[at].Punctuation is "'" or "’");

    /// <summary>Gets whom a run of words that ends in a possessive names.</summary>
    public Mention GetOwner(int first, int end)
    {
        var owner = WordForms.StripPossessive(Print(first, end));
        return new Mention(items[first].Start, items[first].Start + owner.Length, owner);
    }

    /// <summary>Gets the words of a run as printed.</summary>
    public string Print(int first, int end) => text[items[first].Start..items[end - 1].End];
}
