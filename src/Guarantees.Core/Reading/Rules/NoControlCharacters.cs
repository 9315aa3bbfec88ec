using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reading.Rules;

internal static class NoControlCharacters
{
    public static readonly Rule Rule = new("CLM010", "No control characters", Severity.Error)
    {
        Explanation = "Control characters other than tab and line ends do not show on screen and can change what a terminal shows. Delete them.",
        Bad = """
            statement: "Tru\x07mp would make such a commitment only if the effort is not part of NATO."
            """,
        Good = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static Finding Found(Location at, char control) =>
        new(Rule, at, $"the control character U+{(int)control:X4}", "delete it");
}
