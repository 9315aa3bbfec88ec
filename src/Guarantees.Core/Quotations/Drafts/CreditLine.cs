using System.Buffers;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>The words of a block quote that only name whom it is from: <c>— Name</c>, <c>(Name)</c>, <c>&lt;cite&gt;</c>.</summary>
internal static class CreditLine
{
    private const int Longest = 120;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–―");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?,;:…”\"");

    /// <summary>Gets whether a line begins with the dash of a credit.</summary>
    public static bool HasDash(ReadOnlySpan<char> line) =>
        line.Length < Longest && !line.IsEmpty && (Dashes.Contains(line[0]) || line.StartsWith("--") || line.StartsWith("- "));

    /// <summary>Gets whether words are short, and no sentence.</summary>
    public static bool IsName(ReadOnlySpan<char> words) => words.Length is > 0 and < Longest && !SentenceEnds.Contains(words[^1]);

    /// <summary>Gets where the credit begins in a paragraph of a block quote; its length where it has none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isAfterQuote">Whether another paragraph of a block quote stands before it, so that it may be a credit as a whole.</param>
    public static int FindStart(ParagraphText paragraph, bool isAfterQuote)
    {
        var text = paragraph.ToString();
        if (isAfterQuote && (HasDash(text) || (text.Length < Longest && text is ['(', .., ')'])))
            return 0;
        var lastLine = text.LastIndexOf('\n') + 1;
        if (lastLine > 0 && HasDash(text.AsSpan(lastLine).TrimStart()) && IsName(text.AsSpan(lastLine)))
            return lastLine;
        if (
            paragraph.Cite is not { } cite
            || text.AsSpan(cite.End).ContainsAnyExcept(" .)")
            || !IsName(text.AsSpan(cite.Start, cite.End - cite.Start))
        )
            return text.Length;
        var start = IncludeDash(text, cite.Start);
        return start > 0 || isAfterQuote ? start : text.Length;
    }

    // "text — Name", "text (Name)"
    private static int IncludeDash(string text, int name)
    {
        while (name > 0 && (char.IsWhiteSpace(text[name - 1]) || Dashes.Contains(text[name - 1]) || text[name - 1] is '-' or '('))
            name--;
        return name;
    }
}
