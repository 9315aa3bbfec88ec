using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnknownKey
{
    public static readonly Rule Rule = new("CLM006", "Unknown key", Severity.Error)
    {
        Explanation = "Only the keys of the format are allowed. A mistyped key would otherwise be ignored silently.",
        BadExample = "atributed: The person briefed on the call said that Trump said",
        GoodExample = "attributed: The person briefed on the call said that Trump said",
    };

    public static Finding CreateFinding(YamlScalar key, string map, IReadOnlyCollection<string> known) =>
        new(
            Rule,
            key.Location,
            $"unknown key `{key.Value}` in a {map}",
            SpellingSuggestions.DidYouMean(key.Value, known) ?? $"use one of {string.Join(", ", known)}"
        );
}
