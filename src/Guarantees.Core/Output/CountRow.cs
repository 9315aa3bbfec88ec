using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>The number of claims that have a value or a combination of two; null means no value.</summary>
internal sealed record CountRow(string? Row, string? Column, int Claims)
{
    /// <summary>Lists every combination that occurs, row by row.</summary>
    public static IEnumerable<CountRow> FromCounts(CrossTabulation counts) =>
        counts.Columns is null
            ? counts.RowValues.Select(row => new CountRow(row, null, counts.GetRowTotal(row)))
            : counts.RowValues.SelectMany(row =>
                counts
                    .ColumnValues.Where(column => counts[row, column] > 0)
                    .Select(column => new CountRow(row, column, counts[row, column]))
            );
}
