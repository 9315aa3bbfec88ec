using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Relations;

internal static class DuplicateRelation
{
    public static readonly Rule Rule = new("CLM503", "Claims are already related", Severity.Warning)
    {
        Explanation =
            "How two claims are related is told once. Turned round, a relation without direction is the same relation. And two claims that cannot both hold do not say the same: where they agree and conflict at once, read both quotes again and keep the relation that holds.",
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
                yield return CreateFinding(relation, "agree and conflict at once", "keep the one that holds");
            else if (isRepeated)
                yield return CreateFinding(relation, "are related already", "keep one of the two, with the type that says most");
        }
    }

    private static Finding CreateFinding(Relation relation, string problem, string help) =>
        new(Rule, relation.Locations.Start, $"`{relation.From}` and `{relation.To}` {problem}", help);

    private static bool IsReversed(Relation relation, Dictionary<(string From, string To), RelationType> types) =>
        relation.From != relation.To
        && !relation.Type.IsDirected()
        && types.TryGetValue((relation.To, relation.From), out var type)
        && type == relation.Type;

    // Whether an earlier one says that the two cannot both hold and this one that they say the same, or the other way round.
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
