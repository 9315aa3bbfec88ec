using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class UnknownWords
{
    public static readonly Rule Rule = new("CLM801", "The words of a quotation stand in a report", Severity.Error)
    {
        Explanation =
            "No report of this base has the words, nor nearly. Quote what is printed, or leave the marks out and paraphrase. A quotation from another source is marked by `<!-- claims: elsewhere -->` in its paragraph or by `--elsewhere`.",
        BadExample = "Trump said that Kyiv will “never join NATO,” the report says.",
        GoodExample = "Trump rejected “the idea of NATO membership for Ukraine,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (quotation.Match.Verdict == MatchKind.NotFound && !(quotation.IsElsewhere && quotation.Credit.Named.IsEmpty))
            yield return new QuotationFinding(Rule, "no report here has these words", "");
    }
}
