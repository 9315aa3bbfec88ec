using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class TrailingLineBreak
{
    public static readonly Rule Rule = new("CLM011", "Value ends with a line break", Severity.Error)
    {
        Explanation =
            "A YAML block that starts with | or > ends with a line break, which becomes part of the text. Write >- or |-, or put the text on one line.",
        BadExample = """
            note: >
              a close call
            """,
        GoodExample = """
            note: >-
              a close call
            """,
    };

    public static Finding CreateFinding(YamlScalar scalar, string name) =>
        new(Rule, scalar.Location, $"`{name}` ends with a line break", "write >- instead of > or |, or put the text on one line");
}
