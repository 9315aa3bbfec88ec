using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class GuardWordsAreRecorded
{
    public static readonly Rule Rule = new("CLM405", "Guard words are recorded", Severity.Warning)
    {
        Explanation = "A hedge (could, may, likely, …) or a condition word (if, only, until, …) inside the quote is recorded in `hedges`, `conditions` or `when`, so that no output shows the claim without it. A negation or a word of degree only has to stand in the quote.",
        Bad = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions: []
            """,
        Good = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from claim in input.KnowledgeBase.Claims
        let recorded = claim.Hedges.Concat(claim.When).Concat(claim.Conditions.SelectMany(c => c.Quote.Concat(c.Gates))).ToArray()
        from fragment in claim.Quote
        from guard in GuardWords.In(claim.Source.Text, fragment)
        where guard.Kind is GuardKind.Hedge or GuardKind.Condition && !recorded.Any(r => r.Contains(guard.Span))
        select new Finding(
            Rule, claim.Places.Of("quote"),
            $"the quote has \"{guard.Span.Text}\" at {claim.Source.Id}:{guard.Span.Line}:{guard.Span.Column}, and no field records it",
            guard.Kind == GuardKind.Hedge ? "add it to `hedges`, or to the condition that it belongs to" : "record the condition, or the time in `when`")
        {
            Claim = claim.Id,
        };
}
