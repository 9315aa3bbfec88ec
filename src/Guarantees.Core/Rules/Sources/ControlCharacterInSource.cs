using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class ControlCharacterInSource
{
    public static readonly Rule Rule = new("CLM105", "Control character in source", Severity.Error)
    {
        Explanation =
            "Control characters other than tab and line ends are no words of a report, and can change what a terminal shows.",
        BadExample = "a file with an escape character in it",
        GoodExample = "the same file without it",
    };

    public static Finding CreateFinding(Location at, char control) =>
        new(Rule, at, $"the control character U+{(int)control:X4}", "remove it, and write the file's new hash");
}
