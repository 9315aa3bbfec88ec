using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class ARequiredFieldIsThere
{
    public static readonly Rule Rule = new("CLM007", "A required field is there", Severity.Error)
    {
        Explanation = "Some fields cannot be left out: a claim without its source, words, speaker, level or act would be a statement without its who. An empty list counts as absent.",
        Bad = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies}",
        Good = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    public static Finding Missing(Mapping map, Field field, Shape shape) =>
        new(Rule, map.At, $"this {shape.Name} has no `{field.Name}`", $"add `{field.Name}`: {field.About}");
}
