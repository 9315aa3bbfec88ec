using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class InvalidSuppression
{
    public static readonly Rule Rule = new("CLM410", "`allow` names no suppressible rule", Severity.Error)
    {
        Explanation =
            "`allow` suppresses a warning or note of family 4xx on one claim, with a reason. Errors and other families cannot be suppressed.",
        BadExample = "allow: [{code: CLM201, reason: nearly the words}]",
        GoodExample = "allow: [{code: CLM408, reason: the two say different things}]",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from allowance in claim.Suppressions
        where !IsSuppressible(allowance.Code)
        select new Finding(
            Rule,
            allowance.Location,
            $"`{allowance.Code}` cannot be suppressed",
            $"use one of {string.Join(", ", RuleCatalog.Suppressible.Select(r => r.Code))}"
        )
        {
            Claim = claim.Id,
        };

    public static bool IsSuppressible(string code) => RuleCatalog.Suppressible.Any(r => r.Code == code);
}
