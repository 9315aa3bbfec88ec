using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class RaisedAuthority
{
    public static readonly Rule Rule = new("CLM815", "Draft overstates who the source is", Severity.Error)
    {
        Explanation =
            "The draft turns an unnamed person into a named one or into several people, a group into one person, or an institution into a person.",
        BadExample = "U.S. officials said “Trump did not specify what he meant by security guarantees,” the report says.",
        GoodExample =
            "The person briefed on the call said “Trump did not specify what he meant by security guarantees,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        let compared = SpeakerComparison.Compare(quotation, claim)
        where compared.Verdict == SpeakerVerdict.Raised
        select new QuotationFinding(
            Rule,
            $"the draft credits {WrongSpeaker.Drafted(quotation)}; the report credits {compared.Voice!.Name}",
            compared.Voice.Name
        )
        {
            Claim = claim,
        };
}
