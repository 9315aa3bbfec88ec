using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking.Rules;

internal static class TheKindOfAConditionFitsItsWords
{
    public static readonly Rule Rule = new("CLM414", "The kind of a condition fits its words", Severity.Warning)
    {
        Explanation = """
            "if" and "only if" are not the same condition, and the words tell which it is: `only-if` needs "only", `unless` "unless", `after` "after", "once" or "when", `until` "until" or "before", `regardless` "whatever" or "regardless", `if` "if", "when", "provided" or "under". And words that say one of these are no `scope`.
            """,
        Bad = """
            conditions:
              - {kind: if, quote: [only, if the effort is not part of NATO]}
            """,
        Good = """
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    private static readonly ImmutableDictionary<ConditionKind, string[]> Markers = new Dictionary<ConditionKind, string[]>
    {
        [ConditionKind.If] = ["if", "when", "provided", "under", "should", "case"],
        [ConditionKind.OnlyIf] = ["only"],
        [ConditionKind.Unless] = ["unless"],
        [ConditionKind.After] = ["after", "once", "when", "following"],
        [ConditionKind.Until] = ["until", "before"],
        [ConditionKind.Regardless] = ["whatever", "regardless", "matter", "whether"],
    }.ToImmutableDictionary();

    // "only" limits a scope too ("only discussed the concept"), and "when" and "under" also tell a time or a place.
    private static readonly ImmutableHashSet<string> NoScope = ["if", "unless", "after", "once", "until", "whatever"];

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        from condition in claim.Conditions
        where !Fits(condition)
        select new Finding(
            Rule, claim.Places.Of("conditions"),
            $"a condition of kind `{condition.Kind.Word()}` has the words {string.Join(" … ", condition.Quote.Select(q => $"\"{q.Text}\""))}",
            $"`claims explain {condition.Kind.Word()}`; take the kind that the words say, or quote the word that says it")
        {
            Claim = claim.Id,
        };

    private static bool Fits(Condition condition)
    {
        var words = condition.Quote.SelectMany(q => Word.In(q.Text).Select(w => Folding.Fold(w.Of(q.Text)).Text)).ToHashSet(StringComparer.Ordinal);
        return condition.Kind switch
        {
            ConditionKind.Scope or ConditionKind.Unspecified => !words.Overlaps(NoScope),
            ConditionKind.If => words.Overlaps(Markers[ConditionKind.If]) && !words.Contains("only"),
            _ => words.Overlaps(Markers[condition.Kind]),
        };
    }
}
