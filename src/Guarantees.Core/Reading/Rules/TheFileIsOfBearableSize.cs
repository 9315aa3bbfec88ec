using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reading.Rules;

internal static class TheFileIsOfBearableSize
{
    public static readonly Rule Rule = new("CLM004", "The file is of bearable size", Severity.Error)
    {
        Explanation = "A file is at most 64 MiB and nests at most 32 levels; the format itself needs seven.",
        Bad = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        Good = "topics: [nato]",
    };

    public static Finding TooLarge(Location at) =>
        new(Rule, at, $"the file is larger than {Limits.FileBytes / (1024 * 1024)} MiB", "split the knowledge base");

    public static Finding TooDeep(Location at) =>
        new(Rule, at, $"more than {Limits.Depth} levels of nesting", "close the brackets, or mend the indentation");
}
