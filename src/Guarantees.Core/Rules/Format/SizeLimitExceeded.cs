using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class SizeLimitExceeded
{
    public static readonly Rule Rule = new("CLM004", "Size limit exceeded", Severity.Error)
    {
        Explanation =
            "A file may have at most 64 MiB and a report at most 8 MiB. In YAML, a line may have at most 1,048,576 characters and a text at most 65,536; a file may contain at most 5,000,000 texts, lists and maps, nested at most 32 levels deep (the format itself needs seven). Files written by people come nowhere near these limits.",
        BadExample = "topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[nato]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateFileTooLarge(Location at, int most) =>
        new(Rule, at, $"the file is larger than {most / (1024 * 1024)} MiB", "split it");

    public static Finding CreateLineTooLong(Location at) =>
        new(Rule, at, $"the line is longer than {Limits.MaxLineLength} characters", "split it into several lines");

    public static Finding CreateTextTooLong(Location at, string name) =>
        new(Rule, at, $"`{name}` is longer than {Limits.MaxTextLength} characters", "shorten it");

    public static Finding CreateTooManyNodes(Location at) =>
        new(Rule, at, $"the file contains more than {Limits.MaxNodes} texts, lists and maps", "split the knowledge base");

    public static Finding CreateTooDeep(Location at) =>
        new(Rule, at, $"nested more than {Limits.MaxDepth} levels deep", "close the brackets or fix the indentation");
}
