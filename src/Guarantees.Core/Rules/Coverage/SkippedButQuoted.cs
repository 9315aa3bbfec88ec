using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Coverage;

internal static class SkippedButQuoted
{
    public static readonly Rule Rule = new("CLM602", "Skipped passage is quoted by a claim", Severity.Warning)
    {
        Explanation = "A passage is either skipped or quoted, not both: what a claim quotes is no heading and no furniture.",
        Bad = "- {source: call-report, quote: only make such a commitment, reason: heading}",
        Good = "- {source: call-report, quote: Comments, reason: furniture}",
    };

    public static IEnumerable<Finding> Check(RuleContext input)
    {
        var claims = input.KnowledgeBase.Claims.ToLookup(c => c.Source.Id);
        return from skipped in input.KnowledgeBase.Skipped
               from claim in claims[skipped.Source.Id]
               where claim.Quote.Any(q => skipped.Quote.Any(q.Overlaps))
               select new Finding(
                   Rule, skipped.Places.Of("quote"), $"`{claim.Id}` quotes from this skipped passage", "skip it, or quote it");
    }
}
