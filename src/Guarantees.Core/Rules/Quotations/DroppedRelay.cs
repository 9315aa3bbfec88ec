using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DroppedRelay
{
    public static readonly Rule Rule = new("CLM814", "Draft hides that the words are second-hand", Severity.Error)
    {
        Explanation = "The report did not get this from the speaker but from someone else, and the draft does not say so.",
        BadExample = "Trump said he “would only make such a commitment if the effort is not part of NATO,” the report says.",
        GoodExample =
            "A person briefed on the call said Trump said he “would only make such a commitment if the effort is not part of NATO,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.IsBare ? [] : quotation.Claims.Select(c => c.Claim)
        let compared = SpeakerComparison.Compare(quotation, claim)
        where compared.Verdict == SpeakerVerdict.RelayDropped
        select new QuotationFinding(Rule, $"the report has this only from {compared.Voice!.Name}", compared.Voice.Name)
        {
            Claim = claim,
        };
}
