using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class StrongerCue
{
    public static readonly Rule Rule = new("CLM817", "Draft's verb is stronger than the report's", Severity.Error)
    {
        Explanation =
            "“Swore”, “vowed”, “promised”, “guaranteed” and “admitted” say more than “signaled”, “suggested”, “indicated” or “said”, and “insisted” and “declared” more than “suggested”; and a paraphrase is not anyone's “exact words”.",
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
        if (
            quotation.Attribution.Speaker is { Verb: { } verb } frame
            && quotation.Claims.FirstOrDefault(c => IsStronger(verb.Strength, GetStrength(c.Claim))) is { } claim
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

    // A promise or an admission needs one in the report; what leaves no doubt needs more than a hint.
    private static bool IsStronger(CueStrength draft, CueStrength report) =>
        draft > report && (draft == CueStrength.Binding || (draft == CueStrength.Firm && report == CueStrength.Weak));

    private static CueStrength GetStrength(Claim claim) =>
        claim
            .AttributionSpans.SelectMany(a => ReportNames.ReadForms(a.Text))
            .Select(f => (CueVerbs.Find(f) ?? SpeechNouns.FindVerb(f))?.Strength)
            .Max()
        ?? CueStrength.Neutral;
}
