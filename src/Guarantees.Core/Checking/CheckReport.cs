using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Checking;

/// <summary>What a check found, and how much it checked.</summary>
/// <param name="Findings">Sorted by file, line, column, code.</param>
/// <param name="Claims">Claims in the file.</param>
/// <param name="Checked">Claims that could be resolved, and so were checked by every rule.</param>
/// <param name="Words">Words of all reports.</param>
/// <param name="Accounted">Words accounted for, joints left aside.</param>
/// <param name="Joints">Joints that stay over.</param>
public sealed record CheckReport(
    ImmutableArray<Finding> Findings, int Claims, int Checked, int Words, int Accounted, int Joints)
{
    /// <summary>Of the findings, those that kept a whole file from being read.</summary>
    public required ImmutableArray<Finding> Unread { get; init; }

    /// <summary>How many findings were left out because their rules are not selected.</summary>
    public int Unselected { get; private init; }

    /// <summary>The findings of the selected rules; what kept a file from being read always stays.</summary>
    public CheckReport Of(RuleSelection selection)
    {
        ImmutableArray<Finding> selected = [.. Findings.Where(f => selection.Has(f.Rule) || Unread.Contains(f))];
        return this with { Findings = selected, Unselected = Findings.Length - selected.Length };
    }
}
