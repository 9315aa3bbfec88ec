using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Reviews;

internal static class OrphanedReview
{
    public static readonly Rule Rule = new("CLM705", "Review of an unknown item", Severity.Note)
    {
        Explanation =
            "A ledger entry refers to a claim, relation or skipped passage that is not in this knowledge base. If the item was removed, its entries remain as history. If an item's id changes and nothing else, its reviews move with it.",
        BadExample = """
            - of: claim no-such-claim
              digest: v2:0000000000000000-0000000000000000-0000000000000000-0000000000000000
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
        GoodExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.LoadResult.IsComplete)
            return []; // the entry may refer to an item that could not be resolved
        var known = context.Reviewed.Select(r => r.Item.LedgerName).ToHashSet(StringComparer.Ordinal);
        var findings =
            from item in context.Reviews.Orphans.GroupBy(e => e.Item, StringComparer.Ordinal)
            let entry = item.First()
            select new Finding(
                Rule,
                entry.Locations.Get("of"),
                $"`{entry.Item}` was reviewed but no longer exists",
                SpellingSuggestions.DidYouMean(entry.Item, known)
                    ?? "if it was removed, there is nothing to do: its reviews remain as history"
            );
        return findings;
    }
}
