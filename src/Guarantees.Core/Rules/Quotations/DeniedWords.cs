using Guarantees.Core.Attribution;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DeniedWords
{
    public static readonly Rule Rule = new("CLM812", "The draft does not deny what the report credits", Severity.Error)
    {
        Explanation = "The draft says that the speaker did not say it, or denied it; the report says that the speaker did.",
        BadExample = "Leavitt denied that “Washington would help coordinate security frameworks,” the report says.",
        GoodExample =
            "Leavitt stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (
            quotation.Attribution.Speaker is { } frame
            && (frame.IsNegated || IsDenial(frame, quotation))
            && quotation.Claims.FirstOrDefault() is { } claim
        )
            yield return new QuotationFinding(
                Rule,
                $"the draft has it that {frame.Voice.Name} did not say it; the report credits it to {WrongSpeaker.Printed(claim.Claim)}",
                frame.Cue
            )
            {
                Claim = claim.Claim,
            };
    }

    // To reject that something is so is to deny it; to reject a thing is a stand.
    private static bool IsDenial(AttributionFrame frame, JudgedQuotation quotation) =>
        frame.Kind == CueKind.Denies
        || (
            frame.Verb is { Lemma: "reject" or "dismiss" }
            && quotation.Around.Clause is var clause
            && clause.Contains("that")
            && !quotation.Claims.Any(c => c.Claim.Act == Act.Refuses)
        );
}
