using System.Buffers;
using System.Text;

namespace Guarantees.Core.Text;

/// <summary>
/// Removes the differences that do not count in a search: case, the forms of quotation marks and dashes, and the amount
/// of space. For searching only; the data never folds.
/// </summary>
internal static class TextFolding
{
    private static readonly SearchValues<char> FoldedUnits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-'.");

    private static readonly SearchValues<char> UnitsWithoutCase = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-'."
    );

    /// <summary>The folded text, without space at its ends.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(FoldedUnits))
            return text;
        if (!text.AsSpan().ContainsAnyExcept(UnitsWithoutCase))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var unit in Composition.Compose(text))
        {
            var one = Fold(unit);
            if (one != ' ' || folded.Length > 0 && folded[^1] != ' ')
                folded.Append(one);
        }
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>The words of a text in order, folded.</summary>
    public static IEnumerable<string> FoldWords(string text)
    {
        foreach (var word in Word.Split(text))
            yield return Fold(word.Trim(text));
    }

    private static char Fold(char unit) =>
        unit switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
            (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
            _ when char.IsWhiteSpace(unit) => ' ',
            _ => char.ToLowerInvariant(unit),
        };
}
