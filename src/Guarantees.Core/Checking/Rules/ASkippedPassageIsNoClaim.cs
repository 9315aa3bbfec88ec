using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking.Rules;

internal static class ASkippedPassageIsNoClaim
{
    public static readonly Rule Rule = new("CLM602", "A skipped passage is no claim", Severity.Warning)
    {
        Explanation = "A passage is either skipped or quoted, not both.",
        Bad = "a heading that is skipped and quoted by a claim",
        Good = "one of the two",
    };

    public static IEnumerable<Finding> Check(CheckInput input)
    {
        var claims = input.KnowledgeBase.Claims.ToLookup(c => c.Source.Id);
        return from skipped in input.KnowledgeBase.Skipped
               from claim in claims[skipped.Source.Id]
               where claim.Quote.Any(q => skipped.Quote.Any(q.Overlaps))
               select new Finding(
                   Rule, skipped.Places.Of("quote"), $"`{claim.Id}` quotes from this skipped passage", "skip it, or quote it");
    }
}
