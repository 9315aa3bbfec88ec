using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class WrongType
{
    public static readonly Rule Rule = new("CLM008", "Value has the wrong type", Severity.Error)
    {
        Explanation =
            "The value of each key must be text, a list, a map or a whole number, as the format defines. If there is no value to write, leave the key out.",
        BadExample = "topics: nato",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateFinding(YamlNode node, string expected, string name) =>
        new(
            Rule,
            node.Location,
            $"`{name}` must be {expected}, not {DescribeNode(node)}",
            node is YamlScalar { Value: "" } ? "add a value, or leave the key out" : $"write {expected}"
        );

    private static string DescribeNode(YamlNode node) =>
        node is YamlScalar { Value: { Length: > 0 and <= 40 } value } ? $"the text `{value}`" : node.Kind;
}
