using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidUtf8
{
    public static readonly Rule Rule = new("CLM001", "Invalid UTF-8 or byte order mark", Severity.Error)
    {
        Explanation =
            "The files of a knowledge base are UTF-8 text, so that every machine reads the same words. Save the file as UTF-8 in your editor. A byte order mark is accepted in the YAML files but not in a report, because offsets count only the report's own characters.",
        BadExample = """
            about: caf\xE9  # the single byte E9, as in Latin-1
            """,
        GoodExample = "about: café",
    };

    public static Finding CreateFinding(Location at) => new(Rule, at, "this byte is not valid UTF-8", "save the file as UTF-8");

    public static Finding CreateForSource(Location at) =>
        new(Rule, at, "this byte is not valid UTF-8", "convert the file to UTF-8 and update its hash");

    public static Finding CreateByteOrderMark(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"`{file.Value}` starts with a byte order mark",
            "save it as UTF-8 without one and update its hash"
        );
}
