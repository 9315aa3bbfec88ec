using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class UndeclaredSource
{
    public static readonly Rule Rule = new("CLM106", "Undeclared source", Severity.Error)
    {
        Explanation = "A claim or skipped passage refers to its report by an id declared under `sources`.",
        BadExample = "source: call-reprot",
        GoodExample = "source: call-report",
    };

    public static Finding CreateFinding(YamlScalar name, IEnumerable<string> known) =>
        new(
            Rule,
            name.Location,
            $"unknown source `{name.Value}`",
            SpellingSuggestions.DidYouMean(name.Value, known) ?? "declare it under `sources`"
        );
}
