using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Reviews;

internal static class StaleReview
{
    public static readonly Rule Rule = new("CLM702", "Item changed after its review", Severity.Warning)
    {
        Explanation =
            "The item changed after it was reviewed and must be reviewed again. The finding says which part changed: the words, the paragraphs around them, the reading (statement, level, act, kinds of conditions, …) or the voices (the speakers' entries).",
        BadExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:0000000000000000-0000000000000000-0000000000000000-0000000000000000  # the claim at that time
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
        GoodExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…  # the claim as it is now
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from reviewed in context.Reviewed
        where reviewed.Review.State == ReviewState.Stale
        let entry = reviewed.Review.Verdicts.Last(v => v.IsEffective).Entry
        select new Finding(
            Rule,
            reviewed.Item.Location,
            $"{reviewed.Item.LedgerName} changed after its review ({string.Join(", ", reviewed.Review.Changed)}); {entry.Locations.Start.Path} line {entry.Locations.Start.Line}",
            $"review it again with `claims review {reviewed.Item.Id}`"
        )
        {
            Claim = reviewed.Item.Claim,
        };
}
