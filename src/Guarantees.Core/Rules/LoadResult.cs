using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>A knowledge base as far as it could be loaded, and the findings of loading it.</summary>
/// <param name="KnowledgeBase">Everything that could be resolved.</param>
/// <param name="Findings">The findings of families 0xx to 3xx that loading produces, unsorted.</param>
public sealed record LoadResult(KnowledgeBase KnowledgeBase, ImmutableArray<Finding> Findings)
{
    /// <summary>The findings because of which a whole file could not be read.</summary>
    public required ImmutableArray<Finding> UnreadableFiles { get; init; }

    /// <summary>The number of claims in the file, resolved or not.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Whether every claim and skipped passage was resolved; if not, an item that seems to be missing may only be unresolved.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The ids of all claims in the file, resolved or not.</summary>
    public IEnumerable<string> ClaimIds => Declared.Claims ?? [];

    /// <summary>The ids of all sources in the file, resolved or not.</summary>
    public IEnumerable<string> SourceIds => Declared.Sources ?? [];

    /// <summary>The ids of all items in the file, resolved or not.</summary>
    internal DeclaredIds Declared { get; init; } = new(null);

    /// <summary>The location of the list of claims.</summary>
    public required Location ClaimsLocation { get; init; }

    /// <summary>The location of <c>curator</c>, or null if there is none.</summary>
    public required Location? CuratorLocation { get; init; }

    /// <summary>Whether the ledger was read; if not, it is not known which items are reviewed.</summary>
    internal bool IsLedgerLoaded { get; init; }
}
