using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class SelfAgreement
{
    public static readonly Rule Rule = new("CLM504", "Relation is not possible within one report", Severity.Warning)
    {
        Explanation =
            "Within one source, `agrees` and `conflicts` need two different speakers; a speaker who comes back to something elaborates on it or qualifies it. `repeats` is for one utterance that two reports print.",
        BadExample =
            "- {from: commitment-only-outside-nato, to: us-some-role, type: agrees, note: Trump says both in one report.}",
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: qualifies, note: Only outside NATO.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from relation in context.KnowledgeBase.Relations
        let one = context.Claims.GetValueOrDefault(relation.From)
        let other = context.Claims.GetValueOrDefault(relation.To)
        where one is not null && other is not null && one.Source == other.Source
        let problem = FindProblem(relation.Type, one, other)
        where problem is not null
        select new Finding(
            Rule,
            relation.Locations.Get("type"),
            $"`{relation.Type.ToTerm()}` within {one.Source.Id}{problem}",
            "write `elaborates` or `qualifies`"
        );

    private static string? FindProblem(RelationType type, Claim one, Claim other) =>
        type switch
        {
            RelationType.Repeats => ", but it is for one utterance in two reports",
            RelationType.Agrees or RelationType.Conflicts when one.Speaker == other.Speaker =>
                $", but both claims have the speaker {one.Speaker.Id}",
            _ => null,
        };
}
