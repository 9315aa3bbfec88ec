using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class FragmentsOutOfOrder
{
    public static readonly Rule Rule = new("CLM203", "Fragments are out of order or overlap", Severity.Error)
    {
        Explanation = "The fragments of a field must be in the order in which the report prints them, and must not overlap.",
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
            $"this fragment starts before the previous one ends (\"{before.Text}\")",
            "list the fragments in the order of the report, without overlap"
        );
}
