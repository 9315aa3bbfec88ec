using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Reviews;

internal static class OrphanedReview
{
    public static readonly Rule Rule = new("CLM705", "Review of an unknown item", Severity.Note)
    {
        Explanation =
            "An entry of the ledger names a claim, relation or skipped passage that this knowledge base does not have. If the item was withdrawn, its entries stay as history. A review moves with an item that gets another id, as long as nothing else of the item changes.",
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
            return []; // the item may be one that could not be resolved
        var known = context.Reviewed.Select(r => r.Item.LedgerName).ToHashSet(StringComparer.Ordinal);
        var findings =
            from item in context.Reviews.Orphans.GroupBy(e => e.Item, StringComparer.Ordinal)
            let entry = item.First()
            select new Finding(
                Rule,
                entry.Locations.Get("of"),
                $"`{entry.Item}` was reviewed and no longer exists",
                SpellingSuggestions.DidYouMean(entry.Item, known)
                    ?? "nothing to do if it was withdrawn; its reviews stay as history"
            );
        return findings;
    }
}
