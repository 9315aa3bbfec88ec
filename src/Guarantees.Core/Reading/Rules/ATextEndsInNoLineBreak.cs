using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class ATextEndsInNoLineBreak
{
    public static readonly Rule Rule = new("CLM011", "A text ends in no line break", Severity.Error)
    {
        Explanation = "A YAML block that begins with | or > ends in a line break, which then belongs to the text. Write >- or |-, or put the text on one line.",
        Bad = """
            note: >
              a close call
            """,
        Good = """
            note: >-
              a close call
            """,
    };

    public static Finding Ends(Scalar scalar, string name) =>
        new(Rule, scalar.At, $"`{name}` ends in a line break", "write >- instead of > or |, or put the text on one line");
}
