using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class AValueHasItsType
{
    public static readonly Rule Rule = new("CLM008", "A value has its type", Severity.Error)
    {
        Explanation = "Each key takes text, a list, a map or a whole number, as the format says. A key with nothing after it has no value: leave the key out instead.",
        Bad = "topics: nato",
        Good = "topics: [nato]",
    };

    public static Finding Wrong(Node node, string expected, string name) => new(
        Rule, node.At, $"`{name}` takes {expected}; this is {Found(node)}",
        node is Scalar { Value: "" } ? "give it a value, or leave the key out" : $"write {expected} here");

    private static string Found(Node node) =>
        node is Scalar { Value: { Length: > 0 and <= 40 } value } ? $"the text `{value}`" : node.Kind;
}
