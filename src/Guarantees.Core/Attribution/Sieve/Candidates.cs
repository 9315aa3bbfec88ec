using System.Collections.Immutable;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>The frames that may govern a quotation.</summary>
/// <param name="Item">The number of the quotation's item.</param>
/// <param name="Preceding">Those before it in its part of the sentence, in order.</param>
/// <param name="Following">The one right after it, or null.</param>
/// <param name="Closing">Those later on that have no words of their own, the last first.</param>
internal sealed record Candidates(
    int Item,
    ImmutableArray<AttributionFrame> Preceding,
    AttributionFrame? Following,
    ImmutableArray<AttributionFrame> Closing
)
{
    /// <summary>Gets the one right after it, or none.</summary>
    public IEnumerable<AttributionFrame> FollowingIfAny => Following is null ? [] : [Following];
}
