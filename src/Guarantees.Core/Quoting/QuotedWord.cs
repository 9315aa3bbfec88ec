using System.Globalization;
using Guarantees.Core.Anchoring;

namespace Guarantees.Core.Quoting;

/// <summary>
/// A word as the excerpt check compares it: <see cref="Folded"/>, so without regard to case, the forms of quotation marks and
/// dashes, the amount of space, and the punctuation around it. A long dash parts words even where no space does.
/// </summary>
/// <param name="Start">UTF-16 index of its first letter or digit.</param>
/// <param name="End">After its last one.</param>
/// <param name="PrintedEnd">After the full stop that belongs to it, as in "U.S."; else <paramref name="End"/>.</param>
/// <param name="Folded">The word, folded.</param>
internal readonly record struct QuotedWord(int Start, int End, int PrintedEnd, string Folded)
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<QuotedWord> In(string text)
    {
        var parted = text.Replace('\u2014', ' ').Replace('\u2015', ' ').Replace("--", "  ", StringComparison.Ordinal);
        foreach (var word in Word.In(parted))
        {
            var plain = Seen(word.Of(parted));
            var hasStop = plain.Contains('.') && word.End < parted.Length && parted[word.End] == '.';
            yield return new QuotedWord(word.Start, word.End, hasStop ? word.End + 1 : word.End, Folding.Fold(plain));
        }
    }

    /// <summary>The text without characters that nobody sees, as soft hyphens and zero-width joiners.</summary>
    public static string Seen(string text) =>
        text.Any(IsUnseen) ? string.Concat(text.Where(c => !IsUnseen(c))) : text;

    private static bool IsUnseen(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.Format;
}
