using Guarantees.Core.Model;

namespace Guarantees.Core.Output;

/// <summary>The text of a report directly before and after some words; shorter near the ends of the report.</summary>
/// <param name="Prefix">At most 32 code points.</param>
/// <param name="Suffix">At most 32 code points.</param>
internal readonly record struct QuoteContext(string Prefix, string Suffix)
{
    private const int Length = 32; // code points

    /// <summary>Reads the context of a span.</summary>
    public static QuoteContext Read(SourceText text, Span words)
    {
        var (start, end) = (text.ToUtf16Index(words.Start), text.ToUtf16Index(words.End));
        return new QuoteContext(
            text.Text[text.ToUtf16Index(Math.Max(0, words.Start - Length))..start],
            text.Text[end..text.ToUtf16Index(Math.Min(text.ToCodePointOffset(text.Text.Length), words.End + Length))]
        );
    }
}
