using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class WrongType
{
    public static readonly Rule Rule = new("CLM008", "Value has the wrong type", Severity.Error)
    {
        Explanation =
            "Each key takes text, a list, a map or a whole number, as the format says. A key with nothing after it has no value: leave the key out instead.",
        BadExample = "topics: nato",
        GoodExample = "topics: [nato]",
    };

    public static Finding CreateFinding(YamlNode node, string expected, string name) =>
        new(
            Rule,
            node.Location,
            $"`{name}` takes {expected}; this is {DescribeNode(node)}",
            node is YamlScalar { Value: "" } ? "give it a value, or leave the key out" : $"write {expected} here"
        );

    private static string DescribeNode(YamlNode node) =>
        node is YamlScalar { Value: { Length: > 0 and <= 40 } value } ? $"the text `{value}`" : node.Kind;
}
