using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class DuplicateRelation
{
    public static readonly Rule Rule = new("CLM503", "Claims are already related", Severity.Warning)
    {
        Explanation =
            "Record only one relation from one claim to another. A relation without direction is the same in reverse.",
        BadExample = """
            - {from: commitment-only-outside-nato, to: us-some-role, type: distinct, note: A role is no commitment.}
            - {from: us-some-role, to: commitment-only-outside-nato, type: distinct, note: A commitment is no role.}
            """,
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: distinct, note: A role is no commitment.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var types = new Dictionary<(string From, string To), RelationType>();
        foreach (var relation in context.KnowledgeBase.Relations)
        {
            if (!types.TryAdd((relation.From, relation.To), relation.Type) || IsReversed(relation, types))
            {
                yield return new Finding(
                    Rule,
                    relation.Locations.Start,
                    $"`{relation.From}` and `{relation.To}` are already related",
                    "keep one relation, with the most specific type"
                );
            }
        }
    }

    private static bool IsReversed(Relation relation, Dictionary<(string From, string To), RelationType> types) =>
        relation.From != relation.To
        && !relation.Type.IsDirected()
        && types.TryGetValue((relation.To, relation.From), out var type)
        && type == relation.Type;
}
