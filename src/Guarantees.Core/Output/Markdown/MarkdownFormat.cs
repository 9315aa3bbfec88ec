using System.Buffers;
using System.Text;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Escapes text for GitHub-flavored Markdown, so that it is rendered literally.</summary>
internal static class MarkdownFormat
{
    // All ASCII punctuation with a meaning in CommonMark or GFM; each may be escaped with a backslash (CommonMark 2.4).
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()<>#+-.!|~\"'&:=@$^/");

    // The characters with a meaning inside a line of prose; the others have one only at its start, where no text is written.
    private static readonly SearchValues<char> Inline = SearchValues.Create("\\`*_{[]<>|~&@$");

    /// <summary>Escapes text inside a line or table cell.</summary>
    public static string EscapeText(string text) => Escape(SafeText.Escape(text), Inline);

    /// <summary>Escapes text at the start of a line or paragraph.</summary>
    public static string FormatParagraph(string text)
    {
        var shown = SafeText.Escape(text);
        var prose = 0;
        while (prose < shown.Length && (Special.Contains(shown[prose]) || char.IsAsciiDigit(shown[prose])))
            prose++;
        var end = Math.Min(shown.Length, prose + 1);
        return Escape(shown[..end], Special) + Escape(shown[end..], Inline);
    }

    /// <summary>Formats a row of a table.</summary>
    public static string FormatRow(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>Formats the head of a table.</summary>
    public static string FormatHead(params string[] titles) => FormatRow(titles) + FormatRow(titles.Select(_ => "---"));

    private static string Escape(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special) && !LooksLikeAddress(text))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            // Some Markdown parsers read attributes in braces in a heading even if they are escaped.
            if (unit == '{')
                escaped.Append("&#123;");
            else if (special.Contains(unit))
                escaped.Append('\\').Append(unit);
            else
                escaped.Append(unit);
        }
        // GFM turns bare addresses into links; an escaped colon or dot prevents that.
        return escaped
            .ToString()
            .Replace("://", "\\://", StringComparison.Ordinal)
            .Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool LooksLikeAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);
}
