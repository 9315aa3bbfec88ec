using System.Text.RegularExpressions;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A list that is typed by hand in a paragraph, with marks that Markdown does not read: <c>(a)</c>, <c>b)</c>, <c>–</c>, <c>•</c>.</summary>
internal static partial class TypedList
{
    private const int FewestItems = 2;

    /// <summary>Gets the ranges of its items without their marks, UTF-16 indexes, end excluded; none where the paragraph is no list.</summary>
    public static (int Start, int End)[] FindItems(string paragraph)
    {
        Match[] marks = [.. Mark().Matches(paragraph).Cast<Match>()];
        return marks.Length < FewestItems
            ? []
            :
            [
                .. marks.Select(
                    (mark, n) => (mark.Index + mark.Length, n + 1 < marks.Length ? marks[n + 1].Index : paragraph.Length)
                ),
            ];
    }

    /// <summary>Gets where the first item of a list begins, its mark included.</summary>
    public static int FindStart(string paragraph) => Mark().Match(paragraph).Index;

    [GeneratedRegex(@"^(?:[–•·▪◦‣]|\(?(?:[a-z]|\d{1,2})\))[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
