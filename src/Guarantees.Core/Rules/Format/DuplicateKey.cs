using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class DuplicateKey
{
    public static readonly Rule Rule = new("CLM005", "Duplicate key", Severity.Error)
    {
        Explanation = "A key that stands twice in one map leaves open which value counts, so neither is taken.",
        BadExample = """
            level: named
            level: unnamed-one
            """,
        GoodExample = "level: unnamed-one",
    };

    public static Finding CreateFinding(YamlScalar key, Location first) =>
        new(
            Rule,
            key.Location,
            $"the key `{key.Value}` stands twice in this map; first at {first.Line}:{first.Column}",
            "remove one of the two"
        );
}
