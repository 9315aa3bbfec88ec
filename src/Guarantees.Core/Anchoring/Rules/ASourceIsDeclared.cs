using Guarantees.Core.Findings;
using Guarantees.Core.Reading;

namespace Guarantees.Core.Anchoring.Rules;

internal static class ASourceIsDeclared
{
    public static readonly Rule Rule = new("CLM106", "A source is declared", Severity.Error)
    {
        Explanation = "A claim or a skipped passage names its report by the id under `sources`.",
        Bad = "source: call-reprot",
        Good = "source: call-report",
    };

    public static Finding Unknown(Scalar name, IEnumerable<string> known) => new(
        Rule, name.At, $"there is no source `{name.Value}`", NearWords.Question(name.Value, known) ?? "declare it under `sources`");
}
