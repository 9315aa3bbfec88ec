using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Anchoring;

/// <summary>Where a text stands inside quotation marks. Single ones are left aside: they are apostrophes too.</summary>
internal static class QuotationMarks
{
    /// <summary>How much of some spans of a text, each within one line, stands inside quotation marks.</summary>
    public static Directness Around(SourceText text, ImmutableArray<Span> spans)
    {
        var (all, any) = (true, false);
        foreach (var span in spans)
        {
            var (start, end) = text.LineRange(span.Line);
            var (first, last) = (text.Index(span.Start), text.Index(span.End));
            var marked = Inside(text.Text, start, end).Where(m => m.Start < last && first < m.End).ToArray();
            all &= marked.Any(m => m.Start <= first && last <= m.End);
            any |= marked.Length > 0;
        }
        return all ? Directness.Whole : any ? Directness.Part : Directness.None;
    }

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
