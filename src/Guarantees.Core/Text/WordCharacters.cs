using System.Globalization;
using System.Text;

namespace Guarantees.Core.Text;

/// <summary>Classifies the characters that words are made of.</summary>
internal static class WordCharacters
{
    private const string SignsBeforeDigit = "$€£¥₴₽+−-<>≤≥~#§";
    private const string SignsAlone = "%‰°$€£¥₴§";
    private const string SignsAfterDigit = "%‰°€£¥$+";

    /// <summary>Gets whether the code point at a UTF-16 index is a letter, a digit, or a mark that belongs to one.</summary>
    public static bool IsLetterOrDigit(string text, int index)
    {
        if (char.IsLetterOrDigit(text[index]))
            return true;
        if (char.IsAscii(text[index]))
            return false;
        if (char.IsLowSurrogate(text[index]) && index > 0)
            index--;
        var category = Rune.TryGetRuneAt(text, index, out var rune)
            ? Rune.GetUnicodeCategory(rune)
            : UnicodeCategory.OtherNotAssigned;
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (rune.Value > 0xFFFF && Rune.IsLetterOrDigit(rune));
    }

    /// <summary>Whether a character is invisible: soft hyphens, zero-width joiners, byte order marks.</summary>
    public static bool IsUnseen(char unit) => !char.IsAscii(unit) && char.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    /// <summary>Gets whether the character is an apostrophe of any kind.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07';

    /// <summary>Gets whether the character is a hyphen that can join two parts of a word.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>Gets whether the sign changes the number after it.</summary>
    public static bool IsSignBeforeDigit(char unit) => SignsBeforeDigit.Contains(unit);

    /// <summary>Gets whether the sign changes the number before it.</summary>
    public static bool IsSignAfterDigit(char unit) => SignsAfterDigit.Contains(unit);

    /// <summary>Gets whether the sign means something by itself, as in <c>5 %</c>.</summary>
    public static bool IsSignAlone(char unit) => SignsAlone.Contains(unit);
}
