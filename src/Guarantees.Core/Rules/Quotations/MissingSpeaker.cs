using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class MissingSpeaker
{
    public static readonly Rule Rule = new("CLM813", "Quotation has no speaker", Severity.Error)
    {
        Explanation = "The report credits someone, but neither the draft nor the quoted words name anyone.",
        BadExample = "“Clarity will emerge soon,” the report concludes.",
        GoodExample = "“Clarity will emerge soon,” Trump noted, the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.IsBare ? [] : quotation.Claims.Select(c => c.Claim)
        where SpeakerComparison.Compare(quotation, claim) is { Verdict: SpeakerVerdict.Missing }
        select new QuotationFinding(
            Rule,
            $"no one is credited; the report {WrongSpeaker.DescribeCredit(claim)}",
            string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))
        )
        {
            Claim = claim,
        };
}
