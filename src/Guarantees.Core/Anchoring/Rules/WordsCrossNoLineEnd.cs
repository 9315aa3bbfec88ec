using Guarantees.Core.Findings;

namespace Guarantees.Core.Anchoring.Rules;

internal static class WordsCrossNoLineEnd
{
    public static readonly Rule Rule = new("CLM204", "Words cross no line end", Severity.Error)
    {
        Explanation = "One line of a report is one paragraph, and a quote or fragment stays within one. Words from two paragraphs are two claims.",
        Bad = """
            quote: "one line\nthe next"
            """,
        Good = "quote: [one line]",
    };

    public static Finding Crossed(Selector word) =>
        new(Rule, word.At, "these words hold a line break", "quote from one line; write fragments as a list");
}
