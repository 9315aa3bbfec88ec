using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class PathOutsideKnowledgeBase
{
    public static readonly Rule Rule = new("CLM102", "Path leaves the knowledge base", Severity.Error)
    {
        Explanation =
            "A knowledge base is read only from its own folder, so that opening someone else's data cannot expose other files. Absolute paths, `..`, backslashes and links that lead outside or form a loop are not allowed, neither for the reports nor for `claims.yaml` and `reviews.yaml`.",
        BadExample = "file: ../secrets.txt",
        GoodExample = "file: sources/call-report.txt",
    };

    public static Finding CreateFinding(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"`{file.Value}` is outside the knowledge base's folder",
            "copy the report into the folder and use a relative path with forward slashes"
        );

    public static Finding CreateForLink(string file) =>
        new(
            Rule,
            new Location(file, 1, 1),
            $"`{file}` is a link to somewhere outside the knowledge base's folder",
            "replace the link with the file itself"
        );
}
