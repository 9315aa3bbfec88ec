using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class UnusedSuppression
{
    public static readonly Rule Rule = new("CLM409", "Unused `allow`", Severity.Warning)
    {
        Explanation = "An `allow` that suppresses nothing suggests an exception that does not exist. Remove it.",
        BadExample = "allow: [{code: CLM408, reason: the two say different things}]  # but no other claim quotes these words",
        GoodExample = "allow: []",
    };

    public static IEnumerable<Finding> Check(RuleContext context, IReadOnlySet<Finding> silenced)
    {
        var used = silenced.Select(f => (f.Claim, f.Rule.Code)).ToHashSet();
        var findings =
            from claim in context.KnowledgeBase.Claims
            from allowance in claim.Suppressions
            where InvalidSuppression.IsSuppressible(allowance.Code) && !used.Contains((claim.Id, allowance.Code))
            select new Finding(
                Rule,
                allowance.Location,
                $"unused `allow`: this claim does not violate {allowance.Code}",
                "remove the `allow`"
            )
            {
                Claim = claim.Id,
            };
        return findings;
    }
}
