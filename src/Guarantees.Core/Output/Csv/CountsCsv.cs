using System.Globalization;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Csv;

/// <summary>Counts as CSV, with the columns of <see cref="CountsJson"/>.</summary>
public static class CountsCsv
{
    /// <summary>Writes a header and one record for each combination that occurs.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, CrossTabulation counts, CsvStyle style) =>
        CsvText.Write(
            output,
            CountRow
                .FromCounts(counts)
                .Select(r => GetCells(counts, r.Row, r.Column, r.Claims.ToString(CultureInfo.InvariantCulture)))
                .Prepend(GetCells(counts, counts.Rows.Name, counts.Columns?.Name, "claims")),
            style
        );

    private static IEnumerable<string?> GetCells(CrossTabulation counts, string? row, string? column, string claims) =>
        counts.Columns is null ? [row, claims] : [row, column, claims];
}
