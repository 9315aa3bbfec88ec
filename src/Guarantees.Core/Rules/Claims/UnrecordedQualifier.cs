using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class UnrecordedQualifier
{
    public static readonly Rule Rule = new("CLM405", "Qualifier in the quote is not recorded", Severity.Warning)
    {
        Explanation =
            "Qualifiers in the quote must be recorded, so that no output shows the claim without them: a hedge (could, may, likely, …) in `hedges`, in the condition it belongs to, or in the cue (\"is expected to\"); a condition word (if, only, until, …) in `conditions`, or in `when` if it is only a time; a limit (directly, primarily) in `conditions` as a `scope`. For negations and intensifiers it is enough that the quote contains them.",
        BadExample = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions: []
            """,
        GoodExample = """
            quote: he would only make such a commitment if the effort is not part of NATO
            conditions:
              - {kind: only-if, quote: [only, if the effort is not part of NATO]}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        from fragment in claim.Quote
        from qualifier in QualifierLexicon.Find(claim.Source.Text, fragment)
        where !IsRecorded(claim, qualifier)
        select new Finding(
            Rule,
            claim.Locations.Get("quote"),
            $"\"{qualifier.Span.Text}\" in the quote, at {claim.Source.Id}:{qualifier.Span.Line}:{qualifier.Span.Column}, is not recorded",
            $"{GetHelp(qualifier.Kind)}; if it neither weakens nor limits this claim, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };

    private static bool IsRecorded(Claim claim, Qualifier qualifier)
    {
        var conditions = claim.Conditions.SelectMany(c => c.Quote.Concat(c.Governs));
        return qualifier.Kind switch
        {
            QualifierKind.Hedge => claim.Hedges.Concat(conditions).Any(s => s.Contains(qualifier.Span))
                || claim.AttributionSpans.Any(a => a.Overlaps(qualifier.Span)),
            QualifierKind.Condition => claim.TimeExpressions.Concat(conditions).Any(s => s.Contains(qualifier.Span)),
            QualifierKind.Limit => conditions.Any(s => s.Contains(qualifier.Span)),
            _ => true,
        };
    }

    private static string GetHelp(QualifierKind kind) =>
        kind switch
        {
            QualifierKind.Hedge => "add it to `hedges`, or to the condition it belongs to",
            QualifierKind.Limit => "add a condition of kind `scope`",
            _ => "add the condition to `conditions`, or the time to `when`",
        };
}
