using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class WrongReport
{
    public static readonly Rule Rule = new("CLM818", "Wrong report is credited", Severity.Error)
    {
        Explanation = "The draft credits one report, but the words are from another.",
        BadExample = "The report on the call says that “clarity will emerge soon.”",
        GoodExample = "The Europe-led report says that Trump noted that “clarity will emerge soon.”",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (
            quotation is { Credit.IsOfBoth: true, Passage: { } one, Match.Verdict: not MatchKind.NotFound }
            && quotation.Match.Passages.All(p => p.Report == one.Report)
        )
            yield return new QuotationFinding(Rule, $"the words are in {one.Report.Source.Id} alone, not in both", one.Place);
        if (
            quotation is { Passage: { } passage, Match.Verdict: not MatchKind.NotFound }
            && !quotation.Credit.Named.IsEmpty
            && !quotation.Credit.Named.Contains(passage.Report.Source)
        )
            yield return new QuotationFinding(
                Rule,
                $"the words are in {passage.Report.Source.Id}, not in {string.Join(" or ", quotation.Credit.Named.Select(s => s.Id))}",
                passage.Place
            );
    }
}
