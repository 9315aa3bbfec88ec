using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class ThereIsSomethingToCheck
{
    public static readonly Rule Rule = new("CLM411", "There is something to check", Severity.Error)
    {
        Explanation = "A check that looked at no claim is no success.",
        Bad = "claims: []",
        Good = "claims: [{id: …}]",
    };

    public static IEnumerable<Finding> Check(CheckInput input)
    {
        if (input.KnowledgeBase.Claims.IsEmpty && input.Loaded.Findings.IsEmpty)
            yield return new Finding(Rule, input.Loaded.ClaimsAt, "there is no claim, so nothing was checked", "add a claim; CONTRIBUTING.md shows how");
    }
}
