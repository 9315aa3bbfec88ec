using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class FragmentsOutOfOrder
{
    public static readonly Rule Rule = new("CLM203", "Fragments are out of order or overlap", Severity.Error)
    {
        Explanation = "The fragments of one field are written in the order in which the report prints them, and do not overlap.",
        BadExample = """
            conditions:
              - {kind: only-if, quote: [if the effort is not part of NATO, only]}
            """,
        GoodExample = """
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static Finding CreateFinding(Selector selector, Span before) =>
        new(
            Rule,
            selector.Location,
            $"these words stand before the end of the fragment above them (\"{before.Text}\")",
            "write the fragments in the order of the report, each after the end of the one before"
        );
}
