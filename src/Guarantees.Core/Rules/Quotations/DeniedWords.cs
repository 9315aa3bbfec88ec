using Guarantees.Core.Attribution;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DeniedWords
{
    public static readonly Rule Rule = new("CLM812", "Draft denies what the speaker said", Severity.Error)
    {
        Explanation = "The draft says that the speaker denied this or did not say it; the report says that they did say it.",
        BadExample = "Leavitt denied that “Washington would help coordinate security frameworks,” the report says.",
        GoodExample =
            "Leavitt stated that “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (
            (Denier(quotation) ?? quotation.Attribution.Speaker) is { } frame
            && IsDenial(frame, quotation)
            && quotation.Claims.FirstOrDefault() is { } claim
        )
            yield return new QuotationFinding(
                Rule,
                $"the draft says that {frame.Voice.Name} did not say this; the report {WrongSpeaker.DescribeCredit(claim.Claim)}",
                frame.Cue
            )
            {
                Claim = claim.Claim,
            };
    }

    // Leavitt denied that Trump said it.
    private static AttributionFrame? Denier(JudgedQuotation quotation) =>
        quotation.Attribution.Through.FirstOrDefault(f =>
            f is { Kind: CueKind.Denies, IsNegated: false } or { Kind: CueKind.Says, IsNegated: true }
        );

    // Not to deny or rule out something is no denial; to refuse what the report does not refuse is one.
    private static bool IsDenial(AttributionFrame frame, JudgedQuotation quotation) =>
        frame.Verb is not { IsRefusal: true }
            ? frame.IsNegated
            : !frame.IsNegated
                && (frame.Kind == CueKind.Denies || (IsOfTheWords(frame, quotation) && !quotation.Claims.Any(Refuses)));

    // To reject that something is so is to deny it; to reject a thing as “…” is a stand.
    private static bool IsOfTheWords(AttributionFrame frame, JudgedQuotation quotation) =>
        quotation.Surroundings.Clause.Contains("that") && frame.Verb is { Lemma: "reject" or "dismiss" }
        || quotation.Mentions.Item - frame.End is 0 or 1;

    private static bool Refuses(ClaimTokens claim) => claim.Claim.Act == Act.Refuses || DroppedRefusal.FindRefusals(claim).Any();
}
