using Guarantees.Core.Diagnostics;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

internal static class DroppedRefusal
{
    public static readonly Rule Rule = new("CLM823", "Quotation hides a refusal", Severity.Error)
    {
        Explanation =
            "The negation, or the verb with which the speaker refuses, is outside the quoted words, and nothing in the draft's clause expresses it. The refusal reads like an offer.",
        BadExample = "Trump endorsed “NATO expansion to include Kyiv,” the report says.",
        GoodExample = "Trump said “NATO expansion to include Kyiv would not be acceptable,” the report says.",
    };

    // How many words before and after the quotation a negation still governs it.
    private const int WordsBefore = 8;
    private const int WordsAfter = 3;

    public static IEnumerable<QuotationFinding> Check(JudgedQuotation quotation)
    {
        if (Qualifiers.FindRefusals(quotation.Surroundings.Clause).Any())
            yield break;
        foreach (var claim in quotation.Claims)
        {
            int[] refusals = [.. FindRefusals(claim)];
            if (
                refusals.Length == 0
                || refusals.Any(quotation.Passage!.Contains)
                || quotation.SentencePassages.Any(p => p.Report == claim.Report && refusals.Any(p.Contains))
            )
                continue;
            var extent = quotation.Passage!.Extent;
            if (
                refusals.FirstOrDefault(
                    r => r < extent.Start ? extent.Start - r <= WordsBefore : r - extent.End < WordsAfter || IsInside(r, extent),
                    -1
                )
                is var one
                    and >= 0
            )
                yield return new QuotationFinding(
                    Rule,
                    $"the report's “{claim.Report[one].Form}” is left out, so the refusal reads like an offer",
                    claim.Report[one].Form
                )
                {
                    Claim = claim.Claim,
                };
        }
    }

    private static bool IsInside(int number, TokenRange extent) => extent.Contains(number);

    // In the quote and in the words that attribute it, but for what a condition has.
    internal static IEnumerable<int> FindRefusals(ClaimTokens claim)
    {
        var conditions = claim.Claim.Conditions.SelectMany(c => c.Quote).Select(claim.Report.Tokenize).ToArray();
        int[] words =
        [
            .. claim
                .Claim.Quote.Concat(claim.Claim.AttributionSpans)
                .Select(claim.Report.Tokenize)
                .SelectMany(r => Enumerable.Range(r.Start, r.Length))
                .Distinct()
                .Where(n => !conditions.Any(c => c.Contains(n)))
                .Order(),
        ];
        return Qualifiers.FindRefusals([.. words.Select(n => claim.Report[n].Form)]).Select(i => words[i]);
    }
}
