using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class ControlCharacter
{
    public static readonly Rule Rule = new("CLM010", "Control character in text", Severity.Error)
    {
        Explanation =
            "Control characters other than tab and line ends do not show on screen and can change what a terminal shows. Delete them. In YAML the separators U+2028 and U+2029 are refused too: some readers end a line there and editors do not, so that a comment could hide data.",
        BadExample = """
            statement: "Tru\x07mp would make such a commitment only if the effort is not part of NATO."
            """,
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static Finding CreateFinding(Location at, char control) =>
        new(Rule, at, $"the control character U+{(int)control:X4}", "delete it");

    public static Finding CreateForSource(Location at, char control) =>
        CreateFinding(at, control) with
        {
            Help = "delete it, and write the file's new hash",
        };

    public static Finding CreateSeparator(Location at, char separator) =>
        new(
            Rule,
            at,
            $"the separator U+{(int)separator:X4} ends a line for some readers and not for others",
            $"delete it, or write it as \\u{(int)separator:X4} in double quotation marks"
        );
}
