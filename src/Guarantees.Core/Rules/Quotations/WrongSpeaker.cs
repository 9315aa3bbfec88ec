using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class WrongSpeaker
{
    public static readonly Rule Rule = new("CLM811", "Draft credits the wrong speaker", Severity.Error)
    {
        Explanation =
            "The draft attributes the words to someone whom the report does not credit with them. Words that are the report's own, or that it credits to no one, must not be attributed to a person either.",
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
            && PlainMentions.CanSpeak(frame.Voice)
            && !ReportVoices.IsCredited(quotation.Passage!, frame.Voice.Name)
        )
            yield return new QuotationFinding(Rule, $"the draft attributes this to {frame.Voice.Name}; the report does not", "");
    }

    private static IEnumerable<QuotationFinding> CheckClaimed(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        where SpeakerComparison.Compare(quotation, claim) is { Verdict: SpeakerVerdict.Wrong }
        select new QuotationFinding(
            Rule,
            $"the draft attributes this to {Drafted(quotation)}; the report {DescribeCredit(claim)}",
            claim.AttributionSpans.IsEmpty ? "" : string.Join(" … ", claim.AttributionSpans.Select(a => a.Text))
        )
        {
            Claim = claim,
        };

    internal static string Drafted(JudgedQuotation quotation) =>
        (quotation.Attribution.Speaker ?? quotation.Attribution.Subject)?.Voice.Name ?? "no one";

    internal static string DescribeCredit(Claim claim) =>
        claim.Speaker.Kind switch
        {
            SpeakerKind.Report => "says it itself",
            SpeakerKind.Uncredited => "credits no one",
            _ => $"credits {claim.Speaker.Name}{string.Concat(claim.Through.Select(t => $", as told by {t.Name}"))}",
        };
}
