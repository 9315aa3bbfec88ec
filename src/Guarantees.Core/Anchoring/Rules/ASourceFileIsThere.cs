using Guarantees.Core.Findings;
using Guarantees.Core.Reading;

namespace Guarantees.Core.Anchoring.Rules;

internal static class ASourceFileIsThere
{
    public static readonly Rule Rule = new("CLM101", "A source's file is there", Severity.Error)
    {
        Explanation = "Every claim is anchored in the words of a report, so the report has to be in the knowledge base's folder and readable.",
        Bad = "file: sources/cal-report.txt",
        Good = "file: sources/call-report.txt",
    };

    public static Finding Missing(Scalar file) =>
        new(Rule, file.At, $"there is no file `{file.Value}` in the knowledge base's folder", "put the report there, or mend the path");

    public static Finding Unreadable(Scalar file, string why) =>
        new(Rule, file.At, $"the file `{file.Value}` cannot be read: {why}", "see that it is a file and that you may read it");
}
