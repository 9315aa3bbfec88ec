using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnsupportedYaml
{
    public static readonly Rule Rule = new("CLM003", "Unsupported YAML feature", Severity.Error)
    {
        Explanation =
            "The format uses only maps, lists and text. Anchors, aliases, tags, keys that are not text, and a second document are not allowed: they make the file harder to read, and a small file could use them to expand without limit.",
        BadExample = "topics: &all [nato]",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateUnsupported(Location at, string what) =>
        new(
            Rule,
            at,
            $"{what} is not allowed here",
            "use only maps, lists and text; put text that starts with & * or ! in quotation marks"
        );

    public static Finding CreateSecondDocument(Location at) =>
        new(Rule, at, "a second document is not allowed here", "put everything in one document");

    public static Finding CreateNonTextKey(Location at) =>
        new(Rule, at, "a key that is not text is not allowed here", "write each key as plain text before the colon");
}
