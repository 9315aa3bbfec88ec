using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class ContradictoryRelations
{
    public static readonly Rule Rule = new("CLM505", "Claims both agree and conflict", Severity.Warning)
    {
        Explanation =
            "Claims that cannot both be true do not say the same thing, so one of the two relations is wrong. Read both quotes again and keep the right one.",
        BadExample = """
            - {from: commitment-only-outside-nato, to: us-some-role, type: agrees, note: Both say so.}
            - {from: us-some-role, to: commitment-only-outside-nato, type: conflicts, note: They exclude each other.}
            """,
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: conflicts, note: They exclude each other.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var agreeing = context
            .KnowledgeBase.Relations.Where(r => r.Type is RelationType.Agrees or RelationType.Repeats)
            .Select(GetEnds)
            .ToHashSet();
        var findings =
            from relation in context.KnowledgeBase.Relations
            where relation.Type == RelationType.Conflicts && agreeing.Contains(GetEnds(relation))
            select new Finding(
                Rule,
                relation.Locations.Get("type"),
                $"`{relation.From}` and `{relation.To}` both agree and conflict",
                "keep the right one"
            );
        return findings;
    }

    private static (string, string) GetEnds(Relation relation) =>
        string.CompareOrdinal(relation.From, relation.To) < 0 ? (relation.From, relation.To) : (relation.To, relation.From);
}
