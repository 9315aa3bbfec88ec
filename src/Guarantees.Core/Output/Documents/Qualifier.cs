using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>Printed words that qualify a claim, with the name of the qualification.</summary>
/// <param name="Name">"only if", "limit", "hedge".</param>
/// <param name="Words">The words, in quotation marks.</param>
internal sealed record Qualifier(string Name, string Words)
{
    /// <summary>Lists a claim's conditions, limits and hedges, in this order.</summary>
    public static IEnumerable<Qualifier> FromClaim(Claim claim) =>
        [
            .. claim.Conditions.Where(c => !c.IsLimit).Select(FromCondition),
            .. claim.Conditions.Where(c => c.IsLimit).Select(FromCondition),
            .. claim.Hedges.IsEmpty ? [] : (Qualifier[])[new("hedge", ClaimWording.QuoteFragments(claim.Hedges))],
        ];

    /// <summary>Describes a condition, with the words it governs unless it governs the whole claim.</summary>
    public static Qualifier FromCondition(Condition condition) =>
        new(Vocabularies.ConditionKinds[condition.Kind].DisplayName, ClaimWording.Condition(condition));
}
