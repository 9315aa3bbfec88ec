using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class InvalidSourceEncoding
{
    public static readonly Rule Rule = new("CLM104", "Source is not UTF-8 without a BOM", Severity.Error)
    {
        Explanation = "A report must be UTF-8 text without a byte order mark, so that offsets count only the report's own characters.",
        BadExample = "a file that starts with the bytes EF BB BF",
        GoodExample = "the same file without them",
    };

    public static Finding CreateByteOrderMark(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"`{file.Value}` starts with a byte order mark",
            "save it as UTF-8 without one and update its hash"
        );

    public static Finding CreateFinding(Location at) =>
        new(Rule, at, "the file is not valid UTF-8 from here on", "convert it to UTF-8 and update its hash");
}
