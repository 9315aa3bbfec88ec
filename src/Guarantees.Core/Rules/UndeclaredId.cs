using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules;

/// <summary>The one check of the rules on ids that nothing declares.</summary>
internal static class UndeclaredId
{
    /// <summary>A finding for each reference to an undeclared item; none where the list of ids could not be read.</summary>
    /// <param name="rule">The rule of this kind of item.</param>
    /// <param name="kind">What is named: "topic".</param>
    /// <param name="cure">What helps where no declared id is near.</param>
    /// <param name="declared">The declared ids.</param>
    /// <param name="references">What names items of this kind.</param>
    public static IEnumerable<Finding> Check(
        Rule rule,
        string kind,
        string cure,
        ImmutableHashSet<string>? declared,
        IEnumerable<IdReference> references
    ) =>
        from reference in references
        where declared is not null && !declared.Contains(reference.Id)
        select new Finding(
            rule,
            reference.Location,
            $"there is no {kind} `{reference.Id}`",
            SpellingSuggestions.DidYouMean(reference.Id, declared!) ?? cure
        )
        {
            Claim = reference.Claim,
        };
}
