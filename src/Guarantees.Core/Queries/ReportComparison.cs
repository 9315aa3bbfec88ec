using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Queries;

/// <summary>Reports side by side. Only relations between different reports count.</summary>
/// <param name="Sources">The reports compared, in the order of the file.</param>
/// <param name="Pairs">Each pair once, by topic, then by type, then in the order of the file.</param>
/// <param name="Unmatched">
/// Each claim once to which no relation of another report's claim is recorded, which proves nothing about that report; by topic, then
/// in the order of the file.
/// </param>
public sealed record ReportComparison(
    ImmutableArray<Source> Sources,
    ImmutableArray<RelatedPair> Pairs,
    ImmutableArray<Claim> Unmatched
)
{
    /// <summary>How far the reports of the whole base are read that are not read to their end, in the order of the file.</summary>
    public ImmutableArray<ReadingProgress> InProgress { get; init; } = [];
}
