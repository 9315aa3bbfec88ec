using System.Globalization;
using System.Text;

namespace Guarantees.Core.Output;

/// <summary>Escapes invisible and control characters as <c>\uXXXX</c>.</summary>
public static class SafeText
{
    /// <summary>Gets the text on one line, with invisible characters escaped.</summary>
    public static string Escape(string text)
    {
        if (!IsInvisible(text))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
            _ = IsInvisible(unit) ? shown.Append(EscapeUnit(unit)) : shown.Append(unit);
        return shown.ToString();
    }

    /// <summary>
    /// The text on one line with nothing hidden, and nothing that looks like a plain space or like nothing at all: for messages that set
    /// two words against each other.
    /// </summary>
    public static string EscapeExactly(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
            _ = IsInvisible(unit) || LooksLikeSpace(unit) ? shown.Append(EscapeUnit(unit)) : shown.Append(unit);
        return shown.ToString();
    }

    /// <summary>Finds the first invisible character, as <c>U+XXXX</c>; null if there is none. A tab counts as visible.</summary>
    public static string? FindInvisible(string text)
    {
        foreach (var unit in text)
        {
            if (unit != '\t' && IsInvisible(unit))
                return $"U+{(int)unit:X4}";
        }
        return null;
    }

    /// <summary>Whether the text contains invisible characters.</summary>
    internal static bool IsInvisible(string text)
    {
        foreach (var unit in text)
        {
            if (IsInvisible(unit))
                return true;
        }
        return false;
    }

    // C0, DEL, C1; line and paragraph separator; marks and overrides of the bidirectional algorithm (UAX #9).
    internal static bool IsInvisible(char unit) =>
        char.IsControl(unit)
        || unit is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // All spaces except the plain one; soft hyphen; zero-width characters.
    private static bool LooksLikeSpace(char unit) =>
        unit != ' ' && char.GetUnicodeCategory(unit) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format;

    private static string EscapeUnit(char unit) =>
        unit switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{(int)unit:x4}",
        };
}
