using Guarantees.Core.Model;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Output;

/// <summary>Wording of the differences between two versions of a knowledge base, shared by all formats.</summary>
public static class DifferenceWording
{
    // What the report says and who says it on which conditions; the other fields are the curator's.
    private static readonly string[] ReadingFields =
    [
        "speaker",
        "through",
        "level",
        "attributed",
        "conditions",
        "hedges",
        "quote",
        "paragraph",
    ];

    /// <summary>Gets the word for a kind of change.</summary>
    public static string GetWord(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Changed => "changed",
            ChangeKind.Renamed => "renamed",
            ChangeKind.Added => "added",
            _ => "withdrawn",
        };

    /// <summary>Sums up in one line how many claims and other items differ.</summary>
    public static string Summarize(KnowledgeBaseDiff diff)
    {
        if (diff.IsEmpty)
            return $"no differences in {ClaimWording.Count(diff.Unchanged, "claim")}";
        var kinds = diff.Claims.CountBy(c => c.Kind).Select(k => $"{k.Value} {GetWord(k.Key)}");
        var items = diff.Items.CountBy(i => i.What).Select(i => CountItems(i.Key, i.Value));
        return string.Join("; ", [$"claims: {string.Join(", ", [.. kinds, $"{diff.Unchanged} unchanged"])}", .. items]);
    }

    /// <summary>Describes what a change means for the reviews of a claim.</summary>
    public static string DescribeReviews(ClaimChange change) =>
        (change.Kind, change.ReviewBefore, change.ReviewAfter) switch
        {
            (ChangeKind.Withdrawn, ReviewState.Unreviewed, _) => "none",
            (ChangeKind.Withdrawn, _, _) => "kept in the ledger as history",
            (_, _, ReviewState.Unreviewed) => "none yet; needs review",
            (ChangeKind.Added, _, { } now) => now.ToTerm(),
            (_, _, { } now) when change.ChangedParts.IsEmpty => $"kept: {now.ToTerm()}",
            (_, _, ReviewState.Stale) => $"stale: {JoinParts(change)} changed; needs review again",
            (_, _, var now) => $"{JoinParts(change)} changed; reviewed since: {now!.Value.ToTerm()}",
        };

    /// <summary>Gets the fields that differ, preceded by the old id if the claim was renamed.</summary>
    public static IEnumerable<FieldChange> GetFields(ClaimChange change) =>
        change.Kind == ChangeKind.Renamed
            ? change.Fields.Prepend(new FieldChange("id", change.Before!.Id, change.After!.Id))
            : change.Fields;

    /// <summary>Describes, for a report whose text changed, the effect on each of its claims: "no-tax-rise: attributed, paragraph".</summary>
    public static IEnumerable<(string Claim, string Effect)> DescribeText(ItemChange source, KnowledgeBaseDiff diff) =>
        source is { What: "source", Kind: ChangeKind.Changed } && source.Fields.Any(f => f.Field == "sha256")
            ? diff.GetClaims(source.Id).Select(c => (c.Latest.Id, DescribeEffect(c))).Where(e => e.Item2.Length > 0)
            : [];

    private static string DescribeEffect(ClaimChange change) =>
        change.Kind is ChangeKind.Added or ChangeKind.Withdrawn
            ? GetWord(change.Kind)
            : string.Join(", ", change.Fields.Select(f => f.Field).Where(ReadingFields.Contains));

    private static string JoinParts(ClaimChange change) => string.Join(", ", change.ChangedParts);

    private static string CountItems(string what, int count) =>
        what == "skipped" ? ClaimWording.Count(count, "skipped passage") : ClaimWording.Count(count, what);
}
