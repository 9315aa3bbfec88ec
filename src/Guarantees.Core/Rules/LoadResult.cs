using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>What could be read of a knowledge base, and the findings of reading and anchoring.</summary>
/// <param name="KnowledgeBase">All that could be resolved.</param>
/// <param name="Findings">Families 0xx to 3xx, as far as reading and anchoring meet them; unsorted.</param>
public sealed record LoadResult(KnowledgeBase KnowledgeBase, ImmutableArray<Finding> Findings)
{
    /// <summary>Of the findings, those that kept a whole file from being read.</summary>
    public required ImmutableArray<Finding> UnreadableFiles { get; init; }

    /// <summary>How many claims the file holds, resolved or not.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Whether every claim and every skipped passage was resolved, so that what is missing is truly missing.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The ids of all claims in the file, resolved or not.</summary>
    public IEnumerable<string> ClaimIds => Declared.Claims ?? [];

    /// <summary>The ids of all sources in the file, resolved or not.</summary>
    public IEnumerable<string> SourceIds => Declared.Sources ?? [];

    /// <summary>The ids of all items in the file, resolved or not.</summary>
    internal DeclaredIds Declared { get; init; } = new(null);

    /// <summary>Where the list of claims stands.</summary>
    public required Location ClaimsLocation { get; init; }

    /// <summary>Where the curator is named, or null where nobody is.</summary>
    public required Location? CuratorLocation { get; init; }

    /// <summary>Whether the ledger was read, so that what it does not name is truly unreviewed.</summary>
    internal bool IsLedgerLoaded { get; init; }
}
