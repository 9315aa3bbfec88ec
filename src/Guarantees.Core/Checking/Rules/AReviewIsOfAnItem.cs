using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking.Rules;

internal static class AReviewIsOfAnItem
{
    public static readonly Rule Rule = new("CLM705", "A review is of an item", Severity.Error)
    {
        Explanation = "An entry of the ledger names a claim, relation or skipped passage of this knowledge base. Ids are permanent: an item that is renamed loses its reviews. An item whose newest verdict was a dispute may be withdrawn: its entries stay as history.",
        Bad = """
            - of: claim no-such-claim
              digest: v1:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
        Good = """
            - of: claim commitment-only-outside-nato
              digest: v1:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(CheckInput input)
    {
        if (!input.Loaded.Complete)
            return []; // the item may be one that could not be resolved
        var known = input.Reviewed.Select(r => r.Item.Name).ToHashSet(StringComparer.Ordinal);
        return from item in input.KnowledgeBase.Reviews.GroupBy(e => e.Of, StringComparer.Ordinal)
               where !known.Contains(item.Key) && !IsWithdrawn(item)
               from entry in item
               select new Finding(
                   Rule, entry.Places.Of("of"), $"there is no `{entry.Of}`",
                   NearWords.Question(entry.Of, known) ?? "name it `claim ID`, `relation FROM TO` or `skipped SOURCE LINE:COLUMN`");
    }

    private static bool IsWithdrawn(IEnumerable<ReviewEntry> entries) =>
        entries.OrderBy(e => e.Date, StringComparer.Ordinal).Last().Verdict == Verdict.Disputed;
}
