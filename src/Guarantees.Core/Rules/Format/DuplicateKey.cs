using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class DuplicateKey
{
    public static readonly Rule Rule = new("CLM005", "Duplicate key", Severity.Error)
    {
        Explanation = "If a key appears twice in one map, it is unclear which value counts, so neither is used.",
        BadExample = """
            level: named
            level: unnamed-one
            """,
        GoodExample = "level: unnamed-one",
    };

    public static Finding CreateFinding(YamlScalar key, Location first) =>
        new(Rule, key.Location, $"duplicate key `{key.Value}` (first at {first.Line}:{first.Column})", "remove one of them");
}
