using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>A property by which the claims of the page are filtered and counted.</summary>
/// <param name="Name">The name in the query string and in the <c>data-</c> attributes of a row.</param>
/// <param name="Title">The label.</param>
/// <param name="Values">The values with their labels, in display order.</param>
/// <param name="GetValues">Gets the values of a claim.</param>
internal sealed record FilterFacet(
    string Name,
    string Title,
    ImmutableArray<(string Value, string Label)> Values,
    Func<Claim, IEnumerable<string>> GetValues
)
{
    /// <summary>Whether a claim has the value.</summary>
    public bool Matches(Claim claim, string value) => GetValues(claim).Contains(value, StringComparer.Ordinal);
}
