namespace Guarantees.Core.Anchoring;

/// <summary>Where a text stands inside quotation marks. Single ones are left aside: they are apostrophes too.</summary>
internal static class QuotationMarks
{
    /// <summary>The UTF-16 ranges between opening and closing marks of one paragraph, without the marks.</summary>
    public static IEnumerable<(int Start, int End)> Inside(string text, int start, int end)
    {
        var neverClosed = new HashSet<char>(); // a mark that is not closed from here on is not closed further on either
        for (var i = start; i < end; i++)
        {
            var closing = Closing(text[i]);
            if (closing.Length == 0 || neverClosed.Contains(text[i]))
                continue;
            var close = text.AsSpan(i + 1, end - i - 1).IndexOfAny(closing);
            if (close < 0)
            {
                neverClosed.Add(text[i]);
                continue;
            }
            yield return (i + 1, i + 1 + close);
            i += close + 1;
        }
    }

    private static string Closing(char opening) => opening switch
    {
        '"' => "\"",
        '\u201C' => "\u201D",
        '\u201E' => "\u201C\u201D",
        '\u00AB' => "\u00BB",
        _ => "",
    };
}
