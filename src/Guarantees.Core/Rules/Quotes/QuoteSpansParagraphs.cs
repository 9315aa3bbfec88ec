using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class QuoteSpansParagraphs
{
    public static readonly Rule Rule = new("CLM204", "Quote spans more than one paragraph", Severity.Error)
    {
        Explanation =
            "One line of a report is one paragraph, and a quote or fragment stays within one. Words from two paragraphs are two claims.",
        BadExample = """
            quote: "if the effort is not part of NATO.\nTrump’s openness to such guarantees"
            """,
        GoodExample = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static Finding CreateLineBreak(Selector selector) =>
        new(Rule, selector.Location, "these words hold a line break", "quote from one line; write fragments as a list");

    public static Finding CreateSpanning(Selector selector, Source source, int first, int last) =>
        new(
            Rule,
            selector.Location,
            $"these words run over lines {first} to {last} of {source.Id}",
            "one line of a report is one paragraph: if they are one sentence, join the lines in its file and write the new `sha256`"
        );

    public static Finding CreateSeparate(Selector selector, Span span, Span first) =>
        new(
            Rule,
            selector.Location,
            $"this fragment stands on line {span.Line} of the report, the first one on line {first.Line}",
            "quote from one paragraph; make the other a claim of its own"
        );
}
