using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Reviews;

internal static class MissingReview
{
    public static readonly Rule Rule = new("CLM701", "Item has not been reviewed", Severity.Warning)
    {
        Explanation =
            "Every claim, relation and skipped passage must be compared with its paragraph by someone other than its author. `claims review` lists the items that need review.",
        BadExample = "# the ledger has no entry for the claim",
        GoodExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from reviewed in context.Reviewed
        where reviewed.Review.State == ReviewState.Unreviewed && context.LoadResult.IsLedgerLoaded
        select new Finding(
            Rule,
            reviewed.Item.Location,
            $"{reviewed.Item.LedgerName} has not been reviewed",
            $"review it with `claims review {reviewed.Item.Id}`"
        )
        {
            Claim = reviewed.Item.Claim,
        };
}
