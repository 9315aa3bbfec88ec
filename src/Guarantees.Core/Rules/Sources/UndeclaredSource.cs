using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class UndeclaredSource
{
    public static readonly Rule Rule = new("CLM106", "Undeclared source", Severity.Error)
    {
        Explanation = "A claim or a skipped passage names its report by the id under `sources`.",
        Bad = "source: call-reprot",
        Good = "source: call-report",
    };

    public static Finding Unknown(YamlScalar name, IEnumerable<string> known) => new(
        Rule, name.At, $"there is no source `{name.Value}`", SpellingSuggestions.Question(name.Value, known) ?? "declare it under `sources`");
}
