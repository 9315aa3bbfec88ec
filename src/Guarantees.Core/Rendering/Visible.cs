using System.Buffers;
using System.Text;

namespace Guarantees.Core.Rendering;

/// <summary>Shows what would not be seen: control characters and bidirectional overrides come out as <c>\uXXXX</c>.</summary>
public static class Visible
{
    // C0, DEL, C1; line and paragraph separator; marks and overrides of the bidirectional algorithm (UAX #9).
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(char.IsControl),
        '\u061C', '\u200E', '\u200F', '\u2028', '\u2029',
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    /// <summary>The text on one line, with nothing hidden.</summary>
    public static string Text(string text)
    {
        if (!IsHidden(text))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
            shown.Append(Hidden.Contains(unit) ? Escaped(unit) : unit.ToString());
        return shown.ToString();
    }

    /// <summary>Whether the text holds anything that is not seen.</summary>
    internal static bool IsHidden(string text) => text.AsSpan().ContainsAny(Hidden);

    private static string Escaped(char unit) => unit switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)unit:x4}",
    };
}
