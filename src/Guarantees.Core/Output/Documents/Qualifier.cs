using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>Printed words that qualify a claim, under the name of what they do to it.</summary>
/// <param name="Name">"only if", "limit", "hedge".</param>
/// <param name="Words">In quotation marks.</param>
internal sealed record Qualifier(string Name, string Words)
{
    /// <summary>A claim's conditions, then its limits, then its hedges.</summary>
    public static IEnumerable<Qualifier> FromClaim(Claim claim) =>
        [
            .. claim.Conditions.Where(c => !c.IsLimit).Select(FromCondition),
            .. claim.Conditions.Where(c => c.IsLimit).Select(FromCondition),
            .. claim.Hedges.IsEmpty ? [] : (Qualifier[])[new("hedge", ClaimWording.QuoteFragments(claim.Hedges))],
        ];

    /// <summary>A condition, with the words that it governs where that is not the whole claim.</summary>
    public static Qualifier FromCondition(Condition condition) =>
        new(Vocabularies.ConditionKinds[condition.Kind].DisplayName, ClaimWording.Condition(condition));
}
