using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class SizeLimitExceeded
{
    public static readonly Rule Rule = new("CLM004", "Size limit exceeded", Severity.Error)
    {
        Explanation =
            "A file is at most 64 MiB, a report at most 8 MiB. A line of YAML is at most 1,048,576 characters, a text 65,536; a file holds at most 5,000,000 texts, lists and maps, nested at most 32 levels deep (the format itself needs seven). No file that people write comes near any of these.",
        BadExample = "topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[nato]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateFileTooLarge(Location at, int most) =>
        new(Rule, at, $"the file is larger than {most / (1024 * 1024)} MiB", "split it");

    public static Finding CreateLineTooLong(Location at) =>
        new(Rule, at, $"the line is longer than {Limits.MaxLineLength} characters", "break it into lines");

    public static Finding CreateTextTooLong(Location at, string name) =>
        new(Rule, at, $"`{name}` is longer than {Limits.MaxTextLength} characters", "shorten it");

    public static Finding CreateTooManyNodes(Location at) =>
        new(Rule, at, $"the file holds more than {Limits.MaxNodes} texts, lists and maps", "split the knowledge base");

    public static Finding CreateTooDeep(Location at) =>
        new(Rule, at, $"more than {Limits.MaxDepth} levels of nesting", "close the brackets, or mend the indentation");
}
