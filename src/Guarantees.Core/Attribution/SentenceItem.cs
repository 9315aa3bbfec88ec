using System.Buffers;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>A word of a sentence, or a whole quotation in it.</summary>
/// <param name="Start">UTF-16 index in the paragraph.</param>
/// <param name="End">UTF-16 index after it.</param>
/// <param name="Text">As printed.</param>
/// <param name="Quotation">The number of the quotation in its paragraph, or -1 for a word.</param>
public sealed record SentenceItem(int Start, int End, string Text, int Quotation)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:—–()-");

    /// <summary>Gets the word in lower case; WHO, US and IT, which are no pronouns, stay as printed.</summary>
    public string Word { get; } =
        Quotation >= 0 ? ""
        : WordKinds.IsAcronym(Text) ? Text
        : Text.ToLowerInvariant().Replace('\u2019', '\'');

    /// <summary>Gets the punctuation between this item and the next.</summary>
    public string Punctuation { get; init; } = "";

    /// <summary>Gets whether it is a quotation.</summary>
    public bool IsQuotation => Quotation >= 0;

    /// <summary>Gets whether the word begins with a capital letter.</summary>
    public bool IsCapitalized => !IsQuotation && char.IsUpper(Text[0]);

    /// <summary>Gets whether a comma, dash or bracket follows.</summary>
    public bool EndsPhrase => Punctuation.AsSpan().ContainsAny(Ends);
}
