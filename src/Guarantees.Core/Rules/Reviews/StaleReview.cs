using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Reviews;

internal static class StaleReview
{
    public static readonly Rule Rule = new("CLM702", "Item changed after its review", Severity.Warning)
    {
        Explanation = "The item changed after it was reviewed. The finding says which part: the words, the paragraphs around them, the reading (statement, level, act, conditions' kinds, …) or the voices (the speakers' records). It has to be read again.",
        Bad = """
            - of: claim commitment-only-outside-nato
              digest: v2:0000000000000000-0000000000000000-0000000000000000-0000000000000000  # the claim as it was then
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
        Good = """
            - of: claim commitment-only-outside-nato
              digest: v2:…  # the claim as it is
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from reviewed in input.Reviewed
        where reviewed.Review.State == ReviewState.Stale
        let entry = reviewed.Review.Verdicts.Last(v => v.Counts).Entry
        select new Finding(
            Rule, reviewed.Item.At,
            $"{reviewed.Item.Name} changed after its review ({string.Join(", ", reviewed.Review.Changed)}); {entry.Places.Item.Path} line {entry.Places.Item.Line}",
            $"`claims review {reviewed.Item.Key}`")
        {
            Claim = reviewed.Item.Claim,
        };
}
