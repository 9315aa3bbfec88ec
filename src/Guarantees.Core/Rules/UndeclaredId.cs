using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules;

/// <summary>The check shared by the rules on undeclared ids.</summary>
internal static class UndeclaredId
{
    /// <summary>Returns a finding for each reference to an undeclared item; none if the list of ids could not be read.</summary>
    /// <param name="rule">The rule for this kind of item.</param>
    /// <param name="kind">The kind of item: "topic".</param>
    /// <param name="help">The help if no declared id is similar.</param>
    /// <param name="declared">The declared ids.</param>
    /// <param name="references">The references to items of this kind.</param>
    public static IEnumerable<Finding> Check(
        Rule rule,
        string kind,
        string help,
        ImmutableHashSet<string>? declared,
        IEnumerable<IdReference> references
    ) =>
        from reference in references
        where declared is not null && !declared.Contains(reference.Id)
        select new Finding(
            rule,
            reference.Location,
            $"unknown {kind} `{reference.Id}`",
            SpellingSuggestions.DidYouMean(reference.Id, declared!) ?? help
        )
        {
            Claim = reference.Claim,
        };
}
