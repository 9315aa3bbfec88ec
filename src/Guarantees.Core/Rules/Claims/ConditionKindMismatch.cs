using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class ConditionKindMismatch
{
    public static readonly Rule Rule = new("CLM414", "Condition's words do not match its kind", Severity.Note)
    {
        Explanation = """
            "If" and "only if" are different conditions, and the words show which it is: `only-if` needs "only", `unless` "unless", `after` "after", "once" or "when", `until` "until" or "before", `regardless` "whatever" or "regardless", and `if` "if", "when", "provided", "as long as", "under" or the like. Words that say one of these are not a `scope`. A condition may be expressed in other words ("successful implementation would"), so the check only asks. The question goes away when a reader accepts the claim, or with `allow`.
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
        from claim in context.OpenClaims
        from condition in claim.Conditions
        where !IsMatch(condition)
        select new Finding(
            Rule,
            claim.Locations.Get("conditions"),
            $"is `{condition.Kind.ToTerm()}` the kind of the condition {string.Join(" … ", condition.Quote.Select(q => $"\"{q.Text}\""))}?",
            $"if not, choose the kind that matches the words (`claims explain {condition.Kind.ToTerm()}`), or quote the missing word; if it is, have the claim accepted, or write {Rule.Allowance}"
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

            // "only" limits a scope too ("only discussed the concept"), and "when" and "under" can also give a time or place.
            _ => !words.Overlaps(["if", "unless", "after", "once", "until", "whatever"]),
        };
    }
}
