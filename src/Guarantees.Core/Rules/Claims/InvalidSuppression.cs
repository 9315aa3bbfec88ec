using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Claims;

internal static class InvalidSuppression
{
    public static readonly Rule Rule = new("CLM410", "`allow` names no suppressible rule", Severity.Error)
    {
        Explanation = "`allow` silences a warning of family 4xx on one claim, with a reason. Errors and the other families cannot be allowed.",
        Bad = "allow: [{code: CLM201, reason: nearly the words}]",
        Good = "allow: [{code: CLM408, reason: the two say different things}]",
    };

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from claim in input.KnowledgeBase.Claims
        from allowance in claim.Allow
        where !IsAllowable(allowance.Code)
        select new Finding(
            Rule, allowance.Location, $"`{allowance.Code}` is no rule that a claim can allow",
            $"write one of {string.Join(", ", RuleCatalog.Allowable.Select(r => r.Code))}")
        {
            Claim = claim.Id,
        };

    public static bool IsAllowable(string code) => RuleCatalog.Allowable.Any(r => r.Code == code);
}
