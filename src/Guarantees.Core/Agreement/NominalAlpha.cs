namespace Guarantees.Core.Agreement;

/// <summary>Krippendorff's alpha for two readers, nominal values and nothing missing (Krippendorff, Content Analysis, ch. 12).</summary>
public static class NominalAlpha
{
    /// <summary>Computes it: 1 for full agreement, 0 for what chance gives; null where all values are equal, so that there is nothing to tell apart.</summary>
    public static double? Compute(IReadOnlyCollection<(string First, string Second)> units)
    {
        // With n values in all: observed = share of units that differ, expected = share of all pairs of values that differ.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (first, second) in units)
        {
            counts[first] = counts.GetValueOrDefault(first) + 1;
            counts[second] = counts.GetValueOrDefault(second) + 1;
        }
        var n = 2.0 * units.Count;
        var expected = 1 - (counts.Values.Sum(v => (double)v * (v - 1)) / (n * (n - 1)));
        var observed = units.Count(u => u.First != u.Second) / (n / 2);
        return counts.Count < 2 ? null : 1 - (observed / expected);
    }
}
