using Guarantees.Core.Diagnostics;
using Guarantees.Core.Files;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class MissingSourceFile
{
    public static readonly Rule Rule = new("CLM101", "Source file not found", Severity.Error)
    {
        Explanation =
            "Every claim is anchored in the words of a report, so the report has to be in the knowledge base's folder and readable.",
        BadExample = "file: sources/cal-report.txt",
        GoodExample = "file: sources/call-report.txt",
    };

    public static Finding CreateFinding(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"there is no file `{file.Value}` in the knowledge base's folder",
            "put the report there, or mend the path"
        );

    public static Finding CreateNotAFile(YamlScalar file, FileKind kind) =>
        new(Rule, file.Location, $"`{file.Value}` is {kind.Describe()}, not a file", "put the report there as a file");

    // Not in the system's words: these name a path of this machine.
    public static Finding CreateUnreadable(YamlScalar file, bool isDenied) =>
        new(
            Rule,
            file.Location,
            $"the file `{file.Value}` cannot be read: {(isDenied ? "access is denied" : "the system does not open it")}",
            "see that you may read it and that no other program holds it"
        );
}
