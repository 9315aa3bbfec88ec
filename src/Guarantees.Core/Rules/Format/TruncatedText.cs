using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class TruncatedText
{
    public static readonly Rule Rule = new("CLM013", "Text is cut off by a comment", Severity.Error)
    {
        Explanation =
            "In unquoted YAML text, a `#` after a space starts a comment, and the rest of the line is silently dropped. Put the text in quotation marks. If you mean a comment, write two spaces before the `#` and one after it.",
        BadExample = "statement: Trump would make such a commitment only if the effort is not part of NATO #1.",
        GoodExample = """
            statement: "Trump would make such a commitment only if the effort is not part of NATO #1."
            """,
    };

    public static Finding CreateFinding(Location at, string name) =>
        new(
            Rule,
            at,
            $"this `#` starts a comment, which cuts off the rest of `{name}`",
            "put the text in quotation marks; if you mean a comment, write two spaces before the `#` and one after it"
        );
}
