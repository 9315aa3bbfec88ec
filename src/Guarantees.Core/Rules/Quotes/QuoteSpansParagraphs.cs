using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class QuoteSpansParagraphs
{
    public static readonly Rule Rule = new("CLM204", "Quote spans more than one paragraph", Severity.Error)
    {
        Explanation =
            "Each line of a report is one paragraph, and a quote must stay within one paragraph. Make words from two paragraphs two claims.",
        BadExample = """
            quote: "if the effort is not part of NATO.\nTrump’s openness to such guarantees"
            """,
        GoodExample = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static Finding CreateLineBreak(Selector selector) =>
        new(Rule, selector.Location, "the quote contains a line break", "quote from one line; write fragments as a list");

    public static Finding CreateSpanning(Selector selector, Source source, int first, int last) =>
        new(
            Rule,
            selector.Location,
            $"the quote spans lines {first}–{last} of {source.Id}",
            "each line of a report is one paragraph: if this is one sentence, join the lines in the report's file and update its `sha256`"
        );

    public static Finding CreateSeparate(Selector selector, Span span, Span first) =>
        new(
            Rule,
            selector.Location,
            $"this fragment is on line {span.Line} of the report, but the first is on line {first.Line}",
            "quote from one paragraph; put the other words in a separate claim"
        );
}
