using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnrecordedQualifier
{
    public static readonly Rule Rule = new("CLM405", "Qualifier in the quote is not recorded", Severity.Warning)
    {
        Explanation = "A hedge (could, may, likely, …) inside the quote is recorded in `hedges`, in the condition that it belongs to, or in the cue (\"is expected to\"); a condition word (if, only, until, …) in `conditions`, or in `when` where it only dates; a limit (directly, primarily) in `conditions` as a `scope`. So no output shows the claim without it. A negation or a booster only has to stand in the quote.",
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

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from claim in input.KnowledgeBase.Claims
        from fragment in claim.Quote
        from guard in QualifierLexicon.In(claim.Source.Text, fragment)
        where !IsRecorded(claim, guard)
        select new Finding(
            Rule, claim.Places.Of("quote"),
            $"the quote has \"{guard.Span.Text}\" at {claim.Source.Id}:{guard.Span.Line}:{guard.Span.Column}, and no field records it",
            Cure(guard.Kind))
        {
            Claim = claim.Id,
        };

    private static bool IsRecorded(Claim claim, Qualifier guard)
    {
        var conditions = claim.Conditions.SelectMany(c => c.Quote.Concat(c.Gates));
        return guard.Kind switch
        {
            QualifierKind.Hedge => claim.Hedges.Concat(conditions).Any(s => s.Contains(guard.Span)) || claim.Attributed.Any(a => a.Overlaps(guard.Span)),
            QualifierKind.Condition => claim.When.Concat(conditions).Any(s => s.Contains(guard.Span)),
            QualifierKind.Limit => conditions.Any(s => s.Contains(guard.Span)),
            _ => true,
        };
    }

    private static string Cure(QualifierKind kind) => kind switch
    {
        QualifierKind.Hedge => "add it to `hedges`, or to the condition that it belongs to",
        QualifierKind.Limit => "add a condition of kind `scope`",
        _ => "record the condition, or the time in `when`",
    };
}
