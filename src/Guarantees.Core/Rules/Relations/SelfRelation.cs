using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Relations;

internal static class SelfRelation
{
    public static readonly Rule Rule = new("CLM502", "Claim is related to itself", Severity.Warning)
    {
        Explanation = "A relation connects two different claims. If both ids are the same, most likely one of them is wrong.",
        BadExample = "- {from: us-some-role, to: us-some-role, type: qualifies, note: Only outside NATO.}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from relation in context.KnowledgeBase.Relations
        where relation.From == relation.To
        select new Finding(
            Rule,
            relation.Locations.Start,
            $"`{relation.From}` is related to itself",
            "name the other claim, or remove the relation"
        );
}
