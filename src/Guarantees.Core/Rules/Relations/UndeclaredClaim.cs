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
        UndeclaredId.Check(
            Rule,
            "claim",
            "use the id of a claim",
            context.LoadResult.Declared.Claims,
            from relation in context.KnowledgeBase.Relations
            from end in new[] { ("from", relation.From), ("to", relation.To) }
            select new IdReference(end.Item2, relation.Locations.Get(end.Item1))
        );
}
