using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviews;

/// <summary>The review status of an item.</summary>
/// <param name="State">Derived from the verdicts.</param>
/// <param name="Verdicts">Every entry of the ledger for the item, oldest first.</param>
/// <param name="Changed">For a stale item: which parts of it changed since the newest verdict.</param>
public sealed record ReviewStatus(ReviewState State, ImmutableArray<EvaluatedEntry> Verdicts, ImmutableArray<string> Changed);

/// <summary>A ledger entry, evaluated against the current item.</summary>
/// <param name="Entry">The entry as written.</param>
/// <param name="Reader">The reader who wrote it; null if not declared.</param>
/// <param name="IsCurrent">Whether the item has not changed since.</param>
/// <param name="IsSelfReview">Whether the reader wrote the item; such a verdict does not count.</param>
/// <param name="IsLatest">Whether it is this reader's newest verdict on the item.</param>
public sealed record EvaluatedEntry(ReviewEntry Entry, Reader? Reader, bool IsCurrent, bool IsSelfReview, bool IsLatest)
{
    /// <summary>Whether the verdict decides the item's state.</summary>
    public bool IsEffective => IsLatest && Reader is not null && !IsSelfReview;
}
