using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class ControlCharacter
{
    public static readonly Rule Rule = new("CLM010", "Control character in text", Severity.Error)
    {
        Explanation =
            "Control characters other than tabs and line breaks are invisible and can change what a terminal displays. Delete them. In YAML files, the separators U+2028 and U+2029 are not allowed either: some programs treat them as line breaks and editors do not, so a comment could hide data.",
        BadExample = """
            statement: "Tru\x07mp would make such a commitment only if the effort is not part of NATO."
            """,
        GoodExample = "statement: Trump would make such a commitment only if the effort is not part of NATO.",
    };

    public static Finding CreateFinding(Location at, char control) =>
        new(Rule, at, $"control character U+{(int)control:X4}", "delete it");

    public static Finding CreateForSource(Location at, char control) =>
        CreateFinding(at, control) with
        {
            Help = "delete it and update the file's hash",
        };

    public static Finding CreateSeparator(Location at, char separator) =>
        new(
            Rule,
            at,
            $"U+{(int)separator:X4} is a line break to some programs and not to others",
            $"delete it, or write it as \\u{(int)separator:X4} in double quotation marks"
        );
}
