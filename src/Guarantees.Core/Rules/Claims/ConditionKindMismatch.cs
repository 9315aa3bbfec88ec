using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class ConditionKindMismatch
{
    public static readonly Rule Rule = new("CLM414", "Condition in other words than its kind", Severity.Note)
    {
        Explanation = """
            "if" and "only if" are not the same condition, and the words tell which it is: `only-if` needs "only", `unless` "unless", `after` "after", "once" or "when", `until` "until" or "before", `regardless` "whatever" or "regardless", `if` "if", "when", "provided", "as long as", "under" or the like. And words that say one of these are no `scope`. A condition may be put in other words ("successful implementation would"), so the check only asks; the question is answered when a reader accepts the claim, or by `allow`.
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
            $"is `{condition.Kind.ToTerm()}` the kind of the condition {string.Join(" … ", condition.Quote.Select(q => $"\"{q.Text}\""))}?",
            $"if not, take the kind that the words say (`claims explain {condition.Kind.ToTerm()}`), or quote the word that says it; if it is, have the claim accepted, or write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };

    private static bool IsMatch(Condition condition)
    {
        var words = condition.Quote.SelectMany(q => TextFolding.FoldWords(q.Text)).ToHashSet(StringComparer.Ordinal);
        return condition.Kind switch
        {
            ConditionKind.If => words.Overlaps([
                "if",
                "when",
                "whenever",
                "provided",
                "providing",
                "under",
                "should",
                "case",
                "event",
                "assuming",
                "long",
                "condition",
                "subject",
                "contingent",
                "conditional",
                "depending",
            ]) && !words.Contains("only"),
            ConditionKind.OnlyIf => words.Contains("only"),
            ConditionKind.Unless => words.Overlaps(["unless", "barring", "except"]),
            ConditionKind.After => words.Overlaps(["after", "once", "when", "following"]),
            ConditionKind.Until => words.Overlaps(["until", "till", "before", "pending"]),
            ConditionKind.Regardless => words.Overlaps(["whatever", "regardless", "matter", "whether"]),

            // "only" limits a scope too ("only discussed the concept"), and "when" and "under" also tell a time or a place.
            _ => !words.Overlaps(["if", "unless", "after", "once", "until", "whatever"]),
        };
    }
}
