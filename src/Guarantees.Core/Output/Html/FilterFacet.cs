using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>A property by which the claims of the page are filtered and counted.</summary>
/// <param name="Name">As the query string and the <c>data-</c> attributes of a row write it.</param>
/// <param name="Title">As a label.</param>
/// <param name="Values">Every value with its label, in the order in which they are shown.</param>
/// <param name="GetValues">The values that a claim has.</param>
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
