using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DroppedHedge
{
    public static readonly Rule Rule = new("CLM822", "Quotation drops a hedge", Severity.Error)
    {
        Explanation =
            "The report hedges these words (could, may, likely, some form of), but neither the quotation nor the clause around it does.",
        BadExample = "Trump suggested Putin was “weary of the prolonged conflict,” the report says.",
        GoodExample = "Trump suggested Putin “may be weary of the prolonged conflict,” the report says.",
    };

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        from hedge in claim.Hedges
        let hedgeClass = Qualifiers.GetClass(hedge.Text.ToLowerInvariant())
        where !quotation.Quotes(hedge) && (hedgeClass < 3 || ContainsWordAfter(hedge, quotation))
        where
            !Qualifiers.HasHedge(quotation.Surroundings.Clause, hedgeClass)
            && !quotation.Surroundings.Clause.Contains(hedge.Text.ToLowerInvariant())
        where !quotation.IsBare || claim.Quote.Any(c => c.Contains(hedge))
        select new QuotationFinding(Rule, $"“{hedge.Text}” weakens these words and is not mentioned", hedge.Text)
        {
            Claim = claim,
        };

    // A hedge of a thing is missed only where the thing is quoted.
    private static bool ContainsWordAfter(Span hedge, JudgedQuotation quotation) =>
        quotation.Passage!.Contains(quotation.Passage.Report.Tokenize(hedge).End);
}
