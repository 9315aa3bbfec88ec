using System.Collections.Immutable;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Core.Agreement;

/// <summary>A claim as two readers read it, with the value of each compared field.</summary>
/// <param name="Pair">The two claims.</param>
/// <param name="Values">The fields in the order of <see cref="ReadingField"/>; before is the knowledge base, after the other reading.</param>
public sealed record ComparedPair(ClaimPair Pair, ImmutableArray<FieldChange> Values)
{
    /// <summary>The fields that differ, the words of the quote among them.</summary>
    public IEnumerable<FieldChange> Differences =>
        Values.Prepend(new FieldChange("quote", JoinQuote(Pair.First), JoinQuote(Pair.Second))).Where(v => v.Before != v.After);

    private static string JoinQuote(Model.Claim claim) => string.Join(" … ", claim.Quote.Select(q => q.Text));
}
