using System.Buffers;
using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Text;

/// <summary>
/// Finds what stands in quotation marks: straight double, curly double and single, low-high, guillemets. A straight mark opens
/// before no space and after no letter or digit, so that an inch sign opens nothing. A straight single mark is an apostrophe.
/// </summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201E\u2018\u00AB\u00BB\u2039\u203A");

    // What opens low closes high, in the German or in the Polish way.
    private static readonly SearchValues<char> ClosingLow = SearchValues.Create("\u201C\u201D");

    /// <summary>
    /// How many of the words of some spans of a report, each within one line, stand between marks. Only what is certain counts:
    /// no single marks, which are apostrophes too, and no mark that is never closed.
    /// </summary>
    public static QuotationExtent GetQuotationExtent(SourceText text, ImmutableArray<Span> spans)
    {
        var (all, any) = (true, false);
        foreach (var span in spans)
        {
            var (start, end) = text.GetLineRange(span.Line);
            var quoted = FindQuotations(text.Text.AsSpan(start, end - start), isCertain: true).Quoted;
            var next = 0;
            foreach (var word in Word.Split(text.Text, text.ToUtf16Index(span.Start), text.ToUtf16Index(span.End)))
            {
                while (next < quoted.Count && start + quoted[next].End < word.End)
                    next++;
                var isInside = next < quoted.Count && start + quoted[next].Start <= word.Start;
                all &= isInside;
                any |= isInside;
            }
        }
        return !any ? QuotationExtent.None
            : all ? QuotationExtent.Full
            : QuotationExtent.Partial;
    }

    /// <summary>
    /// UTF-16 ranges of the words between the marks of a paragraph, in order, and the index of each double mark that has no partner.
    /// A double mark that is not closed quotes the rest, as in a quotation of several paragraphs.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="isCertain">Whether single marks, and double ones that are not closed, quote nothing.</param>
    public static (IReadOnlyList<(int Start, int End)> Quoted, IReadOnlyList<int> Unpaired) FindQuotations(
        ReadOnlySpan<char> text,
        bool isCertain = false
    )
    {
        var quoted = new List<(int Start, int End)>();
        var unpaired = new List<int>();
        var unclosed = new HashSet<char>();
        for (var i = FindNext(text, 0, Marks); i >= 0; i = FindNext(text, i + 1, Marks))
        {
            if (!IsOpening(text, i) || (isCertain && text[i] == '\u2018'))
            {
                if (text[i] is '\u201D' || (text[i] is '"' && !IsAfterDigit(text, i)))
                    unpaired.Add(i);
                continue;
            }

            // A mark that is not closed from here is not closed from further on either.
            var close = unclosed.Contains(text[i]) ? -1 : FindClose(text, i);
            if (close >= 0)
            {
                quoted.Add((i + 1, close));
                i = close;
            }
            else if (isCertain || text[i] is '\u2018' or '\u2039' or '\u203A')
            {
                unclosed.Add(text[i]);
            }
            else
            {
                unpaired.Add(i);
                quoted.Add((i + 1, text.Length));
                break;
            }
        }
        return (quoted, unpaired);
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int index) =>
        text[index] switch
        {
            '\u201C' or '\u201E' or '\u00AB' or '\u2039' => true,
            '"' or '\u2018' or '\u00BB' or '\u203A' => !IsWordAt(text, index - 1)
                && index + 1 < text.Length
                && !char.IsWhiteSpace(text[index + 1]),
            _ => false,
        };

    private static int FindClose(ReadOnlySpan<char> text, int open) =>
        text[open] switch
        {
            '"' => FindNext(text, open + 1, '"'),
            '\u201C' => FindNext(text, open + 1, '\u201D'),
            '\u201E' => FindNext(text, open + 1, ClosingLow),
            '\u00AB' => FindNext(text, open + 1, '\u00BB'),
            '\u00BB' => FindNext(text, open + 1, '\u00AB'),
            '\u2039' => FindNext(text, open + 1, '\u203A'),
            '\u203A' => FindNext(text, open + 1, '\u2039'),
            _ => FindSingleClose(text, open),
        };

    // The first ’ that is no apostrophe inside a word.
    private static int FindSingleClose(ReadOnlySpan<char> text, int open)
    {
        var close = FindNext(text, open + 1, '\u2019');
        while (close >= 0 && IsWordAt(text, close + 1))
            close = FindNext(text, close + 1, '\u2019');
        return close;
    }

    private static int FindNext(ReadOnlySpan<char> text, int from, SearchValues<char> marks) =>
        text[from..].IndexOfAny(marks) is var found and >= 0 ? from + found : -1;

    private static int FindNext(ReadOnlySpan<char> text, int from, char mark) =>
        text[from..].IndexOf(mark) is var found and >= 0 ? from + found : -1;

    private static bool IsAfterDigit(ReadOnlySpan<char> text, int index) => index > 0 && char.IsAsciiDigit(text[index - 1]);

    private static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
}
