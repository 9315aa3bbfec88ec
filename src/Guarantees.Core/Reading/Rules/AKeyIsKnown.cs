using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class AKeyIsKnown
{
    public static readonly Rule Rule = new("CLM006", "A key is known", Severity.Error)
    {
        Explanation = "Only the keys of the format are read. A mistyped key would otherwise be silently without effect.",
        Bad = "atributed: The person briefed on the call said that Trump said",
        Good = "attributed: The person briefed on the call said that Trump said",
    };

    public static Finding Unknown(Scalar key, Shape shape)
    {
        var known = shape.Fields.Select(f => f.Name);
        return new(
            Rule, key.At, $"a {shape.Name} has no key `{key.Value}`",
            NearWords.Question(key.Value, known) ?? $"its keys are {string.Join(", ", known)}");
    }
}
