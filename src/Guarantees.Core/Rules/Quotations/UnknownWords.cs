using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class UnknownWords
{
    public static readonly Rule Rule = new("CLM801", "Quotation not found in any report", Severity.Error)
    {
        Explanation =
            "No report in this knowledge base has these words or anything close to them. Quote what is printed, or remove the quotation marks and paraphrase. If the quotation is from another source, mark it with `<!-- claims: elsewhere -->` in its paragraph or use `--elsewhere`.",
        BadExample = "Trump said that Kyiv will “never join NATO,” the report says.",
        GoodExample = "Trump rejected “the idea of NATO membership for Ukraine,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (quotation.Match.Verdict == MatchKind.NotFound && !(quotation.IsFromOtherSource && quotation.Credit.Named.IsEmpty))
            yield return new QuotationFinding(Rule, "not found in any report here", "");
    }
}
