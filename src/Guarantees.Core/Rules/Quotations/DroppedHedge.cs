using System.Collections.Frozen;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;
using Guarantees.Core.Text;

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

    private const int FarthestThing = 3;

    private static readonly FrozenSet<string> Certain = WordSet.Parse("will shall");
    private static readonly FrozenSet<string> Uncertain = WordSet.Parse(
        "willing willingness open openness could may might hopes hoped wants wanted seeks considers considered weighs weighed"
    );

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation) =>
        FindDropped(quotation).Concat(quotation.IsBare ? [] : FindRaised(quotation));

    // Will lead “in providing …”, where the report has the speaker willing to play a part in it.
    private static IEnumerable<QuotationFinding> FindRaised(JudgedQuotation quotation) =>
        from claim in quotation.Claims
        where quotation.Surroundings.Clause.Any(Certain.Contains) && !quotation.Surroundings.Clause.Any(Uncertain.Contains)
        let omitted = FindWordsBefore(quotation, claim)
        where !omitted.Any(Certain.Contains)
        let hedge = omitted.FirstOrDefault(Uncertain.Contains)
        where hedge is not null
        select new QuotationFinding(
            Rule,
            $"the draft's “{quotation.Surroundings.Clause.First(Certain.Contains)}” is surer than the report's “{hedge}”",
            hedge
        )
        {
            Claim = claim.Claim,
        };

    private static string[] FindWordsBefore(JudgedQuotation quotation, ClaimTokens claim) =>
        [
            .. claim
                .Claim.Quote.Select(claim.Report.Tokenize)
                .SelectMany(r => Enumerable.Range(r.Start, r.Length))
                .Where(n => n < quotation.Passage!.Extent.Start)
                .Select(n => claim.Report[n].Form),
        ];

    private static IEnumerable<QuotationFinding> FindDropped(JudgedQuotation quotation) =>
        from claim in quotation.Claims.Select(c => c.Claim)
        from hedge in claim.Hedges
        let hedgeClass = Qualifiers.GetClass(hedge.Text.ToLowerInvariant())
        where
            !quotation.Quotes(hedge)
            && (hedgeClass < 3 || ContainsWordAfter(hedge, quotation) || IsReplaced(hedge, hedgeClass, quotation))
        where
            !Qualifiers.HasHedge(quotation.Surroundings.Clause, hedgeClass)
            && !quotation.Surroundings.Clause.Contains(hedge.Text.ToLowerInvariant())
        where !quotation.IsBare || claim.Quote.Any(c => c.Contains(hedge))
        select new QuotationFinding(Rule, $"“{hedge.Text}” weakens these words and is not mentioned", hedge.Text)
        {
            Claim = claim,
        };

    // Some sort of role in providing: take the lead “in providing …”.
    private static bool IsReplaced(Span hedge, int hedgeClass, JudgedQuotation quotation) =>
        hedgeClass == 4
        && !quotation.IsBare
        && quotation.Passage!.Report.Tokenize(hedge).End is var end
        && quotation.Passage.Extent.Start - end is > 0 and <= FarthestThing
        && !quotation.Surroundings.Clause.Contains("some");

    // A hedge of a thing is missed only where the thing is quoted.
    private static bool ContainsWordAfter(Span hedge, JudgedQuotation quotation) =>
        quotation.Passage!.Contains(quotation.Passage.Report.Tokenize(hedge).End);
}
