using System.Collections.Immutable;

namespace Guarantees.Core.Queries.Differences;

/// <summary>What differs between two versions of a knowledge base, or between two knowledge bases.</summary>
/// <param name="Claims">The claims that changed, were renamed, added and withdrawn, in this order.</param>
/// <param name="Items">All other items that differ: sources, speakers, topics, relations, skipped passages.</param>
/// <param name="Unchanged">How many claims are the same.</param>
public sealed record KnowledgeBaseDiff(ImmutableArray<ClaimChange> Claims, ImmutableArray<ItemChange> Items, int Unchanged)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Claims.IsEmpty && Items.IsEmpty;

    /// <summary>The claims of a report that differ; a changed report is read by these.</summary>
    public IEnumerable<ClaimChange> GetClaims(string id) => Claims.Where(c => c.Latest.Source.Id == id);
}
