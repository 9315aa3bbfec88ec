using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class SelfAgreement
{
    public static readonly Rule Rule = new("CLM504", "Speaker agrees or conflicts with themselves", Severity.Warning)
    {
        Explanation =
            "Within one source, `agrees` and `conflicts` need two different speakers: one speaker who says a thing twice elaborates or qualifies.",
        BadExample =
            "- {from: commitment-only-outside-nato, to: us-some-role, type: agrees, note: Trump says both in one report.}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from relation in context.KnowledgeBase.Relations
        where relation.Type is RelationType.Agrees or RelationType.Conflicts
        let one = context.Claims.GetValueOrDefault(relation.From)
        let other = context.Claims.GetValueOrDefault(relation.To)
        where one is not null && other is not null && one.Source == other.Source && one.Speaker == other.Speaker
        select new Finding(
            Rule,
            relation.Locations.Get("type"),
            $"`{relation.Type.ToTerm()}` within {one.Source.Id}, and both claims are {one.Speaker.Id}'s",
            "write `elaborates` or `qualifies`"
        );
}
