using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DroppedCondition
{
    public static readonly Rule Rule = new("CLM821", "Quotation drops a condition or limit", Severity.Error)
    {
        Explanation =
            "In the report, these words depend on a condition or limit that neither the quotation nor the sentence around it mentions. Quote it too, or state it in your own words in the same clause.",
        BadExample = "A person briefed on the call said Trump said he would “make such a commitment,” the report says.",
        GoodExample =
            "A person briefed on the call said Trump said he “would only make such a commitment if the effort is not part of NATO,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        from condition in claim.Conditions
        where
            IsAtIssue(condition, claim, quotation)
            && !condition.Quote.All(quotation.Quotes)
            && !ConditionTelling.IsTold(condition, quotation.GetMissing(condition.Quote), quotation.Surroundings)
        let words = string.Join(" … ", condition.Quote.Select(q => q.Text))
        select new QuotationFinding(Rule, $"“{words}” applies to these words and is not mentioned", words) { Claim = claim };

    // Words given alone are held to what stands in the claim's own quote.
    private static bool IsAtIssue(Condition condition, Claim claim, JudgedQuotation quotation) =>
        (condition.Governs.IsEmpty || condition.Governs.Any(quotation.Passage!.Touches))
        && (!quotation.IsBare || condition.Quote.All(q => claim.Quote.Any(c => c.Contains(q))));
}
