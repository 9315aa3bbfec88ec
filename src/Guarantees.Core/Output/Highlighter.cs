using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output;

/// <summary>Marks words in their paragraph.</summary>
public static class Highlighter
{
    /// <summary>Gets the paragraph with marks around each fragment of a quote.</summary>
    public static string Highlight(Source source, ImmutableArray<Span> quote, string before, string after) =>
        Highlight(source, quote, source.Text.GetLineRange(quote[0].Line), before, after);

    /// <summary>Gets the part of the paragraph that contains the quote (in UTF-16 units), with marks around each fragment.</summary>
    public static string Highlight(
        Source source,
        ImmutableArray<Span> quote,
        (int Start, int End) range,
        string before,
        string after
    )
    {
        var text = source.Text;
        var (start, end) = range;
        var marked = new StringBuilder();
        var at = start;
        foreach (var fragment in quote.Where(f => f.Line == quote[0].Line))
        {
            var (first, last) = (text.ToUtf16Index(fragment.Start), text.ToUtf16Index(fragment.End));
            marked.Append(text.Text, at, first - at).Append(before).Append(text.Text, first, last - first).Append(after);
            at = last;
        }
        return marked.Append(text.Text, at, end - at).ToString();
    }
}
