using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>One condition on one claim.</summary>
public sealed record ConditionRow(Claim Claim, Condition Condition)
{
    /// <summary>Every condition on the claims, in their order; of some kinds only where there are any.</summary>
    public static IEnumerable<ConditionRow> ForClaims(IEnumerable<Claim> claims, IReadOnlySet<string> kinds) =>
        from claim in claims
        from condition in claim.Conditions
        where kinds.Count == 0 || kinds.Contains(condition.Kind.ToTerm())
        select new ConditionRow(claim, condition);

    /// <summary>The claim's other conditions.</summary>
    public IEnumerable<Condition> Others => Claim.Conditions.Where(c => c != Condition);
}
