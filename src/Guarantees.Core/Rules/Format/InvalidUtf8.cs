using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidUtf8
{
    public static readonly Rule Rule = new("CLM001", "File is not valid UTF-8", Severity.Error)
    {
        Explanation =
            "A file of the knowledge base is UTF-8 text, so that every machine reads the same words. A byte order mark is accepted. Save the file as UTF-8 in your editor.",
        BadExample = """
            about: caf\xE9  # the byte E9 alone, as Latin-1 has it
            """,
        GoodExample = "about: café",
    };

    public static Finding CreateFinding(Location at) => new(Rule, at, "this byte is not UTF-8", "save the file as UTF-8");
}
