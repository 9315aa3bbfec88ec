using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Output.Json;

/// <summary>The differences between two versions of a knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class DifferencesJson
{
    /// <summary>Writes both versions of each claim that differs, with the names of the fields that differ.</summary>
    public static void Write(Stream output, KnowledgeBaseDiff diff, KnowledgeBaseIndex before, KnowledgeBaseIndex after) =>
        JsonFormat.WriteDocument(
            output,
            new DifferencesDocument(
                diff.IsEmpty,
                diff.Unchanged,
                diff.Claims.Select(c => DifferingClaim.Create(c, before, after)),
                diff.Items.Select(i => DifferingItem.Create(i, diff))
            ),
            OutputContext.Indented.DifferencesDocument
        );

    internal sealed record DifferencesDocument(
        bool Alike,
        int Unchanged,
        IEnumerable<DifferingClaim> Claims,
        IEnumerable<DifferingItem> Items
    );

    internal sealed record DifferingClaim(
        string Id,
        string Change,
        IEnumerable<string> Fields,
        ClaimJson? Before,
        ClaimJson? After,
        ReviewChange Reviews
    )
    {
        public static DifferingClaim Create(ClaimChange change, KnowledgeBaseIndex before, KnowledgeBaseIndex after) =>
            new(
                change.Latest.Id,
                DifferenceWording.GetWord(change.Kind),
                DifferenceWording.GetFields(change).Select(f => f.Field),
                change.Before is { } old ? new ClaimJson(old, before) : null,
                change.After is { } current ? new ClaimJson(current, after) : null,
                new ReviewChange(change.ReviewBefore?.ToTerm(), change.ReviewAfter?.ToTerm(), change.ChangedParts)
            );
    }

    /// <summary>A claim's review states, and the parts that changed.</summary>
    internal sealed record ReviewChange(string? Before, string? After, IEnumerable<string> Changed);

    internal sealed record DifferingItem(
        string What,
        string Id,
        string Change,
        IEnumerable<DifferingField> Fields,
        IEnumerable<ClaimEffect> Claims
    )
    {
        public static DifferingItem Create(ItemChange item, KnowledgeBaseDiff diff) =>
            new(
                item.What,
                item.Id,
                DifferenceWording.GetWord(item.Kind),
                item.Fields.Select(f => new DifferingField(f.Field, f.Before, f.After)),
                DifferenceWording.DescribeText(item, diff).Select(e => new ClaimEffect(e.Claim, e.Effect))
            );
    }

    internal sealed record DifferingField(string Field, string? Before, string? After);

    /// <summary>What a change of a report's text does to one of its claims.</summary>
    internal sealed record ClaimEffect(string Id, string Effect);
}
