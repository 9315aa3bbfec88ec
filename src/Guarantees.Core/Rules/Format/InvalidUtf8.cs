using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidUtf8
{
    public static readonly Rule Rule = new("CLM001", "File is not plain UTF-8", Severity.Error)
    {
        Explanation =
            "A file of the knowledge base is UTF-8 text, so that every machine reads the same words. Save it as UTF-8 in your editor. A byte order mark is accepted in the YAML files and not in a report, whose offsets count its own characters.",
        BadExample = """
            about: caf\xE9  # the byte E9 alone, as Latin-1 has it
            """,
        GoodExample = "about: café",
    };

    public static Finding CreateFinding(Location at) => new(Rule, at, "this byte is not UTF-8", "save the file as UTF-8");

    public static Finding CreateForSource(Location at) =>
        new(Rule, at, "this byte is not UTF-8", "convert the file to UTF-8, and write its new hash");

    public static Finding CreateByteOrderMark(YamlScalar file) =>
        new(
            Rule,
            file.Location,
            $"`{file.Value}` begins with a byte order mark",
            "save it as UTF-8 without one, and write its new hash"
        );
}
