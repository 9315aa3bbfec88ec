using System.Buffers;
using System.Text;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Writes text into GitHub-flavoured Markdown so that it comes out as the characters it is.</summary>
internal static class MarkdownFormat
{
    // All ASCII punctuation that CommonMark or GFM gives a meaning; each may be escaped by a backslash (CommonMark 2.4).
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()<>#+-.!|~\"'&:=@$^/");

    // Of these, what has a meaning inside a line of prose; the others only at its start, where text never stands.
    private static readonly SearchValues<char> Inline = SearchValues.Create("\\`*_{[]<>|~&@$");

    /// <summary>Text inside a line or a table cell.</summary>
    public static string EscapeText(string text) => Escape(SafeText.Escape(text), Inline);

    /// <summary>Text that begins a line or a paragraph.</summary>
    public static string FormatParagraph(string text)
    {
        var shown = SafeText.Escape(text);
        var prose = 0;
        while (prose < shown.Length && (Special.Contains(shown[prose]) || char.IsAsciiDigit(shown[prose])))
            prose++;
        var end = Math.Min(shown.Length, prose + 1);
        return Escape(shown[..end], Special) + Escape(shown[end..], Inline);
    }

    /// <summary>A row of a table.</summary>
    public static string FormatRow(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>The head of a table.</summary>
    public static string FormatHead(params string[] titles) => FormatRow(titles) + FormatRow(titles.Select(_ => "---"));

    private static string Escape(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special) && !LooksLikeAddress(text))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            // Some readers of Markdown take attributes in braces from a heading even where a backslash escapes them.
            if (unit == '{')
                escaped.Append("&#123;");
            else if (special.Contains(unit))
                escaped.Append('\\').Append(unit);
            else
                escaped.Append(unit);
        }
        // GFM makes links of bare addresses; an escaped colon or dot stops it.
        return escaped
            .ToString()
            .Replace("://", "\\://", StringComparison.Ordinal)
            .Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool LooksLikeAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);
}
