using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class WrongSpeaker
{
    public static readonly Rule Rule = new("CLM811", "The draft's speaker is the report's", Severity.Error)
    {
        Explanation =
            "The draft's grammar makes somebody the speaker whom the report does not credit with these words. The report's own words, and words that it credits to nobody, belong in no person's mouth either.",
        BadExample = "Putin said that “NATO expansion to include Kyiv would not be acceptable,” the report says.",
        GoodExample = "Trump underscored that “NATO expansion to include Kyiv would not be acceptable,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        quotation is { IsBare: false, Claims.IsEmpty: true, Passage: not null }
            ? CheckUnclaimed(quotation)
            : CheckClaimed(quotation);

    // Words that no claim carries: the report's own grammar says who speaks.
    private static IEnumerable<QuotationFinding> CheckUnclaimed(JudgedQuotation quotation)
    {
        if (
            quotation.Attribution.Speaker is { } frame
            && !quotation.Mentions.IsTitle
            && !PlainMentions.IsNobody(frame.Voice)
            && !ReportVoices.Credit(quotation.Passage!, frame.Voice.Name)
        )
            yield return new QuotationFinding(
                Rule,
                $"the draft makes {frame.Voice.Name} the speaker, whom the report does not credit with these words",
                ""
            );
    }

    private static IEnumerable<QuotationFinding> CheckClaimed(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        where SpeakerComparison.Compare(quotation, claim) is { Verdict: SpeakerVerdict.Wrong }
        select new QuotationFinding(
            Rule,
            $"the draft makes {Drafted(quotation)} the speaker, the report {Printed(claim)}",
            claim.AttributionSpans.IsEmpty ? "" : string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))
        )
        {
            Claim = claim,
        };

    internal static string Drafted(JudgedQuotation quotation) =>
        (quotation.Attribution.Speaker ?? quotation.Attribution.Subject)?.Voice.Name ?? "nobody";

    internal static string Printed(Claim claim) =>
        claim.Speaker.Kind switch
        {
            SpeakerKind.Report => "says it itself",
            SpeakerKind.Uncredited => "credits nobody",
            _ => claim.Speaker.Name + string.Concat(claim.Through.Select(t => $", as told by {t.Name}")),
        };
}
