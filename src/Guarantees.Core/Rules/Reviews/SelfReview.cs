using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Reviews;

internal static class SelfReview
{
    public static readonly Rule Rule = new("CLM704", "Author reviewed their own item", Severity.Warning)
    {
        Explanation = "A verdict of the item's own writer does not count: a second pair of eyes is the point.",
        Bad = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: first-reader
              date: 2026-11-22
              verdict: accepted  # first-reader wrote the claim
            """,
        Good = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from reviewed in input.Reviewed
        from verdict in reviewed.Review.Verdicts
        where verdict.Own
        select new Finding(
            Rule, reviewed.Item.At, $"{verdict.Entry.Reviewer} wrote {reviewed.Item.Name} and reviewed it; {verdict.Entry.Places.Item.Path} line {verdict.Entry.Places.Item.Line}",
            "have somebody else review it")
        {
            Claim = reviewed.Item.Claim,
        };
}
