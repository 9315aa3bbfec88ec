using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class StrongerCue
{
    public static readonly Rule Rule = new("CLM817", "Draft's verb is stronger than the report's", Severity.Error)
    {
        Explanation =
            "“Swore”, “vowed”, “promised”, “guaranteed” and “admitted” say more than “signaled”, “suggested”, “indicated” or “said”; and a paraphrase is not anyone's “exact words”.",
        BadExample =
            "Trump promised that “U.S. air power could play a role in backing European security commitments,” the report says.",
        GoodExample =
            "Trump indicated that “U.S. air power could play a role in backing European security commitments,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (
            quotation.Credit.ClaimsOwnWords is { } own
            && quotation.Claims.FirstOrDefault(c => !c.Claim.IsDirectQuotation) is { } paraphrase
        )
            yield return new QuotationFinding(
                Rule,
                $"“{own}” presents these as the speaker's own words; the report paraphrases",
                own
            )
            {
                Claim = paraphrase.Claim,
            };
        if (quotation.Attribution.Speaker is not { Verb: { Strength: 2 } } frame)
            yield break;
        if (
            quotation.Claims.FirstOrDefault(c =>
                c.Claim.AttributionSpans.SelectMany(a => ReportNames.Forms(a.Text))
                    .All(f => (CueVerbs.Find(f) ?? SpeechNouns.VerbOf(f)) is not { Strength: 2 })
            ) is
            { } claim
        )
            yield return new QuotationFinding(
                Rule,
                $"“{frame.Cue}” is stronger than the report's “{string.Join(" … ", claim.Claim.AttributionSpans.Select(a => a.Text))}”",
                frame.Cue
            )
            {
                Claim = claim.Claim,
            };
    }
}
