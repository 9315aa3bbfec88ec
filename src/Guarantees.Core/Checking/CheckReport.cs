using System.Collections.Immutable;
using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking;

/// <summary>What a check found, and how much it checked.</summary>
/// <param name="Findings">Sorted by file, line, column, code.</param>
/// <param name="Claims">Claims in the file.</param>
/// <param name="Checked">Claims that could be resolved, and so were checked by every rule.</param>
/// <param name="Words">Words of all reports.</param>
/// <param name="Accounted">Words accounted for, joints left aside.</param>
/// <param name="Joints">Joints that stay over.</param>
public sealed record CheckReport(
    ImmutableArray<Finding> Findings, int Claims, int Checked, int Words, int Accounted, int Joints);
