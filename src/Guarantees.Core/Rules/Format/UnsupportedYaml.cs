using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnsupportedYaml
{
    public static readonly Rule Rule = new("CLM003", "Unsupported YAML feature", Severity.Error)
    {
        Explanation =
            "Maps, lists and text are all the format needs. Anchors, aliases, tags, keys that are not text, and a second document are refused: they hide what a reader of the file would see, and they are how a small file is made to grow without bound.",
        BadExample = "topics: &all [nato]",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateUnsupported(Location at, string what) =>
        new(
            Rule,
            at,
            $"{what} is not allowed here",
            "write maps, lists and text only; put a text that begins with & * or ! in quotation marks"
        );

    public static Finding CreateSecondDocument(Location at) =>
        new(Rule, at, "a second document is not allowed here", "put everything into one document");

    public static Finding CreateNonTextKey(Location at) =>
        new(Rule, at, "a key that is not text is not allowed here", "write each key as plain text before its colon");
}
