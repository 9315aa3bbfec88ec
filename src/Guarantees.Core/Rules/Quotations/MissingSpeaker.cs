using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class MissingSpeaker
{
    public static readonly Rule Rule = new("CLM813", "A quotation has a speaker", Severity.Error)
    {
        Explanation = "The report credits somebody, and neither the draft nor the quoted words name anybody.",
        BadExample = "“Clarity will emerge soon,” the report concludes.",
        GoodExample = "“Clarity will emerge soon,” Trump noted, the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.IsBare ? [] : quotation.Claims.Select(c => c.Claim)
        where SpeakerComparison.Compare(quotation, claim) is { Verdict: SpeakerVerdict.Missing }
        select new QuotationFinding(
            Rule,
            $"nobody is credited; the report credits {WrongSpeaker.Printed(claim)}",
            string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))
        )
        {
            Claim = claim,
        };
}
