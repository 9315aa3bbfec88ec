using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class ConditionKindMismatch
{
    public static readonly Rule Rule = new("CLM414", "Condition kind does not match its words", Severity.Warning)
    {
        Explanation = """
            "if" and "only if" are not the same condition, and the words tell which it is: `only-if` needs "only", `unless` "unless", `after` "after", "once" or "when", `until` "until" or "before", `regardless` "whatever" or "regardless", `if` "if", "when", "provided" or "under". And words that say one of these are no `scope`.
            """,
        BadExample = """
            conditions:
              - {kind: if, quote: [only, if the effort is not part of NATO]}
            """,
        GoodExample = """
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from condition in claim.Conditions
        where !IsMatch(condition)
        select new Finding(
            Rule,
            claim.Locations.Get("conditions"),
            $"a condition of kind `{condition.Kind.ToTerm()}` has the words {string.Join(" … ", condition.Quote.Select(q => $"\"{q.Text}\""))}",
            $"`claims explain {condition.Kind.ToTerm()}`; take the kind that the words say, or quote the word that says it"
        )
        {
            Claim = claim.Id,
        };

    private static bool IsMatch(Condition condition)
    {
        var words = condition.Quote.SelectMany(q => TextFolding.FoldWords(q.Text)).ToHashSet(StringComparer.Ordinal);
        return condition.Kind switch
        {
            ConditionKind.If => words.Overlaps(["if", "when", "provided", "under", "should", "case"]) && !words.Contains("only"),
            ConditionKind.OnlyIf => words.Contains("only"),
            ConditionKind.Unless => words.Contains("unless"),
            ConditionKind.After => words.Overlaps(["after", "once", "when", "following"]),
            ConditionKind.Until => words.Overlaps(["until", "before"]),
            ConditionKind.Regardless => words.Overlaps(["whatever", "regardless", "matter", "whether"]),

            // "only" limits a scope too ("only discussed the concept"), and "when" and "under" also tell a time or a place.
            _ => !words.Overlaps(["if", "unless", "after", "once", "until", "whatever"]),
        };
    }
}
