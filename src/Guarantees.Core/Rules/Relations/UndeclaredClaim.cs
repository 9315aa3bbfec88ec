using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Relations;

internal static class UndeclaredClaim
{
    public static readonly Rule Rule = new("CLM501", "Relation refers to an unknown claim", Severity.Error)
    {
        Explanation = "`from` and `to` must be ids of claims in this knowledge base.",
        BadExample = "- {from: commitment-only-outside-nato, to: us-sum-role, type: qualifies, note: Only outside NATO.}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from relation in context.KnowledgeBase.Relations
        from end in new[] { ("from", relation.From), ("to", relation.To) }
        where context.LoadResult.Declared.Claims?.Contains(end.Item2) == false
        select new Finding(
            Rule,
            relation.Locations.Get(end.Item1),
            $"unknown claim `{end.Item2}`",
            SpellingSuggestions.DidYouMean(end.Item2, context.LoadResult.Declared.Claims!) ?? "use the id of a claim"
        );
}
