using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Coverage;

internal static class SkippedButQuoted
{
    public static readonly Rule Rule = new("CLM602", "Skipped passage is quoted by a claim", Severity.Warning)
    {
        Explanation = "A passage is either skipped or quoted, not both: a heading, page furniture or a question makes no claim.",
        BadExample = "- {source: call-report, quote: only make such a commitment, reason: heading}",
        GoodExample = "- {source: call-report, quote: Comments, reason: furniture}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var claims = context.KnowledgeBase.Claims.ToLookup(c => c.Source.Id);
        var findings =
            from skipped in context.KnowledgeBase.Skipped
            from claim in claims[skipped.Source.Id]
            where claim.Quote.Any(q => skipped.Quote.Any(q.Overlaps))
            select new Finding(
                Rule,
                skipped.Locations.Get("quote"),
                $"`{claim.Id}` quotes from this skipped passage",
                "remove the skipped passage, or the quote"
            );
        return findings;
    }
}
