using System.Globalization;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Counts as CSV, the columns those of <see cref="CountsAsJson"/>.</summary>
public static class CountsAsCsv
{
    /// <summary>Writes a header and one record for each combination that some claim has.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, CountMatrix counts, CsvStyle style) => CsvText.Write(
        output,
        CountRecord.Of(counts)
            .Select(r => Cells(counts, r.Row, r.Column, r.Claims.ToString(CultureInfo.InvariantCulture)))
            .Prepend(Cells(counts, counts.Rows.Name, counts.Columns?.Name, "claims")),
        style);

    private static IEnumerable<string?> Cells(CountMatrix counts, string? row, string? column, string claims) =>
        counts.Columns is null ? [row, claims] : [row, column, claims];
}
