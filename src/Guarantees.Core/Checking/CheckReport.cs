using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Checking;

/// <summary>The findings of a check, and how much was checked.</summary>
/// <param name="Findings">Sorted by file, line, column, code.</param>
/// <param name="Claims">Claims in the file.</param>
/// <param name="CheckedClaims">Claims that could be resolved, and so were checked by every rule.</param>
/// <param name="Words">Words of all reports.</param>
/// <param name="CoveredWords">The number of covered words, without linking words.</param>
/// <param name="Connectives">Joints that stay over.</param>
public sealed record CheckReport(
    ImmutableArray<Finding> Findings,
    int Claims,
    int CheckedClaims,
    int Words,
    int CoveredWords,
    int Connectives
)
{
    /// <summary>The findings because of which a whole file could not be read.</summary>
    public required ImmutableArray<Finding> UnreadableFiles { get; init; }

    /// <summary>How far the reports have come that are still being read, in the order of the file.</summary>
    public ImmutableArray<ReadingProgress> Progress { get; init; } = [];

    /// <summary>How many findings were left out because their rules are not selected.</summary>
    public int DeselectedCount { get; private init; }

    /// <summary>Keeps the findings of the selected rules; a finding because of which a file could not be read is always kept.</summary>
    public CheckReport Filter(RuleSelection selection)
    {
        ImmutableArray<Finding> selected = [.. Findings.Where(f => selection.Includes(f.Rule) || UnreadableFiles.Contains(f))];
        return this with { Findings = selected, DeselectedCount = Findings.Length - selected.Length };
    }
}
