using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class UncreditedParaphrase
{
    public static readonly Rule Rule = new("CLM816", "Report's wording is not credited to the report", Severity.Error)
    {
        Explanation =
            "The report paraphrases, so the words in quotation marks are the report's and not the speaker's. Credit the report in any form (“the report says”, “per the report”, its title or publisher), in the sentence, the one before or after it, a heading or a footnote; or remove the quotation marks.",
        BadExample = "Trump said that “clarity will emerge soon.”",
        GoodExample = "Trump said that “clarity will emerge soon,” according to the report.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (
            !quotation.IsBare
            && !quotation.Credit.IsGiven
            && quotation.Claims.FirstOrDefault(c => !c.Claim.IsDirectQuotation) is { } claim
            && !quotation.Passage!.IsInMarks()
        )
            yield return new QuotationFinding(
                Rule,
                "the words in quotation marks are the report's, and the draft does not say so",
                ""
            )
            {
                Claim = claim.Claim,
            };
    }
}
