using Guarantees.Core.Diagnostics;
using Guarantees.Core.Files;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class MissingSourceFile
{
    public static readonly Rule Rule = new("CLM101", "Source file not found", Severity.Error)
    {
        Explanation =
            "Every claim quotes the words of a report, so the report must be in the knowledge base's folder and readable.",
        BadExample = "file: sources/cal-report.txt",
        GoodExample = "file: sources/call-report.txt",
    };

    public static Finding CreateFinding(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"file not found in the knowledge base's folder: `{file.Value}`",
            "add the report or fix the path"
        );

    public static Finding CreateNotAFile(YamlScalar file, FileKind kind) =>
        new(Rule, file.Location, $"`{file.Value}` is {kind.Describe()}, not a file", "replace it with the report as a file");

    // The system's own message is not shown: it contains a path of this machine.
    public static Finding CreateUnreadable(YamlScalar file, bool isDenied) =>
        new(
            Rule,
            file.Location,
            $"cannot read `{file.Value}`: {(isDenied ? "access is denied" : "it cannot be opened")}",
            "check that you have permission to read it and that no other program has locked it"
        );
}
