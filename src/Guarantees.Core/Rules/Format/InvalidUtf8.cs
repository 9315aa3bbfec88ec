using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class InvalidUtf8
{
    public static readonly Rule Rule = new("CLM001", "File is not valid UTF-8", Severity.Error)
    {
        Explanation =
            "The files of a knowledge base are UTF-8 text, so that every machine reads the same words. A byte order mark is accepted. Save the file as UTF-8 in your editor.",
        BadExample = """
            about: caf\xE9  # the single byte E9, as in Latin-1
            """,
        GoodExample = "about: café",
    };

    public static Finding CreateFinding(Location at) => new(Rule, at, "this byte is not valid UTF-8", "save the file as UTF-8");
}
