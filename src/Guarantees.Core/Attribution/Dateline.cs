using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Core.Attribution;

/// <summary>Finds the dateline of a paragraph, which is nobody's voice: KYIV, Ukraine (AP) —</summary>
internal static class Dateline
{
    private const int Longest = 10;
    private const int ShortestCity = 4;
    private const string Dashes = "—–-";

    /// <summary>Gets how many items of a paragraph's first sentence are its dateline; 0 where it has none.</summary>
    public static int CountItems(ImmutableArray<SentenceItem> items)
    {
        var isAgency = false;
        for (var i = 0; i < items.Length - 1 && i < Longest && IsPart(items[i]); i++)
        {
            isAgency |= items[i].Punctuation.Contains(')') || FunctionWords.Times.Contains(GetMonth(items[i]));
            if (items[i].Punctuation.AsSpan().ContainsAny(Dashes))
                return isAgency || IsCity(items[0].Text) ? i + 1 : 0;
        }
        return 0;
    }

    private static bool IsPart(SentenceItem item) =>
        item.IsCapitalized || (!item.IsQuotation && char.IsDigit(item.Text[0])) || GetMonth(item).Length > 0;

    // Aug. and Sept. as well.
    private static string GetMonth(SentenceItem item) =>
        item.Word.TrimEnd('.') switch
        {
            "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec" =>
                "january",
            var word when FunctionWords.Times.Contains(word) => word,
            _ => "",
        };

    private static bool IsCity(string text) =>
        text.Length >= ShortestCity && text.All(c => char.IsUpper(c) || !char.IsLetter(c)) && text != "NATO";
}
