using System.Collections.Immutable;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>The frames that may govern a quotation.</summary>
/// <param name="At">The number of the quotation's item.</param>
/// <param name="Before">Those before it in its part of the sentence, in order.</param>
/// <param name="After">The one right after it, or null.</param>
/// <param name="Closing">Those later on that have no words of their own, the last first.</param>
internal sealed record Candidates(
    int At,
    ImmutableArray<AttributionFrame> Before,
    AttributionFrame? After,
    ImmutableArray<AttributionFrame> Closing
)
{
    /// <summary>Gets the one right after it, or none.</summary>
    public IEnumerable<AttributionFrame> AfterIfAny => After is null ? [] : [After];
}
