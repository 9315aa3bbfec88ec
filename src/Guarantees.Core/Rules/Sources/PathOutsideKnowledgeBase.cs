using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class PathOutsideKnowledgeBase
{
    public static readonly Rule Rule = new("CLM102", "Path leaves the knowledge base", Severity.Error)
    {
        Explanation =
            "A knowledge base is read from its own folder and from nowhere else, so that opening somebody's data cannot reach other files. Absolute paths, `..`, backslashes and links that lead out or in a circle are refused, for the reports as for `claims.yaml` and `reviews.yaml`.",
        BadExample = "file: ../secrets.txt",
        GoodExample = "file: sources/call-report.txt",
    };

    public static Finding CreateFinding(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"`{file.Value}` leads out of the knowledge base's folder",
            "copy the report into the folder and name it by a relative path with forward slashes"
        );

    public static Finding CreateForLink(string file) =>
        new(
            Rule,
            new Location(file, 1, 1),
            $"`{file}` is a link that leads out of the knowledge base's folder",
            "put the file itself there"
        );
}
