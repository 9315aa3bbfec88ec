using System.Buffers;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Finds what stands in quotation marks in a block of a draft: straight double, curly double and single, low-high, guillemets.
/// A straight mark opens before a letter and after none, so that an inch sign opens nothing. A double mark that is not closed
/// quotes the rest of its block, as in a quotation of several paragraphs. A straight single mark is an apostrophe.
/// </summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201E\u2018\u00AB\u00BB\u2039\u203A");

    /// <summary>UTF-16 ranges of the words between the marks, and the index of each mark that has no partner.</summary>
    public static (IReadOnlyList<(int Start, int End)> Quoted, IReadOnlyList<int> Unpaired) In(string text)
    {
        var quoted = new List<(int Start, int End)>();
        var unpaired = new List<int>();
        var unclosed = new HashSet<char>();
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            if (!Opens(text, i))
            {
                if (text[i] is '\u201D' || (text[i] is '"' && !IsAfterDigit(text, i)))
                    unpaired.Add(i);
                continue;
            }

            // A mark that is not closed from here is not closed from further on either.
            var close = unclosed.Contains(text[i]) ? -1 : Close(text, i);
            if (close >= 0)
            {
                quoted.Add((i + 1, close));
                i = close;
            }
            else if (text[i] is '\u2018' or '\u2039' or '\u203A')
            {
                unclosed.Add(text[i]);
            }
            else
            {
                unpaired.Add(i);
                quoted.Add((i + 1, text.Length));
                i = text.Length;
            }
        }
        return (quoted, unpaired);
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Marks) : -1;
        return found < 0 ? text.Length : from + found;
    }

    private static bool Opens(string text, int index) => text[index] switch
    {
        '\u201C' or '\u201E' or '\u00AB' or '\u2039' => true,
        '"' or '\u2018' or '\u00BB' or '\u203A' => !IsWordAt(text, index - 1) && index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]),
        _ => false,
    };

    private static int Close(string text, int open) => text[open] switch
    {
        '"' => text.IndexOf('"', open + 1),
        '\u201C' => text.IndexOf('\u201D', open + 1),
        '\u201E' => text.IndexOfAny(['\u201C', '\u201D'], open + 1),
        '\u00AB' => text.IndexOf('\u00BB', open + 1),
        '\u00BB' => text.IndexOf('\u00AB', open + 1),
        '\u2039' => text.IndexOf('\u203A', open + 1),
        '\u203A' => text.IndexOf('\u2039', open + 1),
        _ => CloseOfSingle(text, open),
    };

    // The first ’ that is no apostrophe inside a word.
    private static int CloseOfSingle(string text, int open)
    {
        var close = text.IndexOf('\u2019', open + 1);
        while (close >= 0 && IsWordAt(text, close + 1))
            close = text.IndexOf('\u2019', close + 1);
        return close;
    }

    private static bool IsAfterDigit(string text, int index) => index > 0 && char.IsAsciiDigit(text[index - 1]);

    private static bool IsWordAt(string text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
}
