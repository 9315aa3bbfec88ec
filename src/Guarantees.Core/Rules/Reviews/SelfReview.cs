using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Reviews;

internal static class SelfReview
{
    public static readonly Rule Rule = new("CLM704", "Author reviewed their own item", Severity.Warning)
    {
        Explanation = "A verdict by the item's own author does not count: a review is meant to be a second opinion.",
        BadExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: first-reader
              date: 2026-11-22
              verdict: accepted  # first-reader wrote the claim
            """,
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
        from verdict in reviewed.Review.Verdicts
        where verdict is { IsSelfReview: true, IsCurrent: true } // an earlier wording may have had another author
        select new Finding(
            Rule,
            reviewed.Item.Location,
            $"{verdict.Entry.Reviewer} reviewed their own {reviewed.Item.LedgerName}; {verdict.Entry.Locations.Start.Path} line {verdict.Entry.Locations.Start.Line}",
            "have someone else review it"
        )
        {
            Claim = reviewed.Item.Claim,
        };
}
