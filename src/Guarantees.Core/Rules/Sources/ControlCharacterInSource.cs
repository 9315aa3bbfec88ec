using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class ControlCharacterInSource
{
    public static readonly Rule Rule = new("CLM105", "Control character in source", Severity.Error)
    {
        Explanation =
            "Control characters other than tabs and line breaks are not part of a report's text, and can change what a terminal displays.",
        BadExample = "a file with an escape character in it",
        GoodExample = "the same file without it",
    };

    public static Finding CreateFinding(Location at, char control) =>
        new(Rule, at, $"control character U+{(int)control:X4}", "remove it and update the file's hash");
}
