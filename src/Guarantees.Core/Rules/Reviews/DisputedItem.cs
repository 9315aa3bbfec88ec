using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Reviews;

internal static class DisputedItem
{
    public static readonly Rule Rule = new("CLM703", "Item is disputed", Severity.Warning)
    {
        Explanation =
            "A reader's latest verdict disputes the item in its current form. Correct the item, or convince the reader.",
        BadExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: disputed
              note: He said it of a role, not of a commitment.
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
        where reviewed.Review.State == ReviewState.Disputed
        from verdict in reviewed.Review.Verdicts
        where verdict is { IsEffective: true, IsCurrent: true, Entry.Verdict: Verdict.Disputed }
        select new Finding(
            Rule,
            reviewed.Item.Location,
            $"{verdict.Entry.Reviewer} disputes {reviewed.Item.LedgerName}: {verdict.Entry.Note}; {verdict.Entry.Locations.Start.Path} line {verdict.Entry.Locations.Start.Line}",
            "correct what the note says, then have the item reviewed again"
        )
        {
            Claim = reviewed.Item.Claim,
        };
}
