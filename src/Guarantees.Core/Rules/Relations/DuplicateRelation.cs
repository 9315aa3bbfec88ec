using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class DuplicateRelation
{
    public static readonly Rule Rule = new("CLM503", "Claims are already related", Severity.Warning)
    {
        Explanation =
            "Record how two claims are related only once. A relation without direction is the same in reverse. And claims that cannot both be true do not say the same thing: if two claims both agree and conflict, read both quotes again and keep the right relation.",
        BadExample = """
            - {from: commitment-only-outside-nato, to: us-some-role, type: distinct, note: A role is no commitment.}
            - {from: us-some-role, to: commitment-only-outside-nato, type: distinct, note: A commitment is no role.}
            """,
        GoodExample = "- {from: commitment-only-outside-nato, to: us-some-role, type: distinct, note: A role is no commitment.}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var types = new Dictionary<(string From, string To), RelationType>();
        var held = new HashSet<(string, string, bool AreAgreed)>();
        foreach (var relation in context.KnowledgeBase.Relations)
        {
            var isRepeated = !types.TryAdd((relation.From, relation.To), relation.Type) || IsReversed(relation, types);
            if (Contradicts(relation, held))
                yield return CreateFinding(relation, "both agree and conflict", "keep the right one");
            else if (isRepeated)
                yield return CreateFinding(relation, "are already related", "keep one relation, with the most specific type");
        }
    }

    private static Finding CreateFinding(Relation relation, string problem, string help) =>
        new(Rule, relation.Locations.Start, $"`{relation.From}` and `{relation.To}` {problem}", help);

    private static bool IsReversed(Relation relation, Dictionary<(string From, string To), RelationType> types) =>
        relation.From != relation.To
        && !relation.Type.IsDirected()
        && types.TryGetValue((relation.To, relation.From), out var type)
        && type == relation.Type;

    // Whether an earlier relation says that the two cannot both be true and this one that they say the same, or vice versa.
    private static bool Contradicts(Relation relation, HashSet<(string, string, bool AreAgreed)> held)
    {
        if (relation.Type is not (RelationType.Agrees or RelationType.Repeats or RelationType.Conflicts))
            return false;
        var (one, other) =
            string.CompareOrdinal(relation.From, relation.To) < 0 ? (relation.From, relation.To) : (relation.To, relation.From);
        var isAgreed = relation.Type != RelationType.Conflicts;
        held.Add((one, other, isAgreed));
        return held.Contains((one, other, !isAgreed));
    }
}
