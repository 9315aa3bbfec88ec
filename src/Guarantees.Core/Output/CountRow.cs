using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>How many claims have a value, or a combination of two; null stands for having none.</summary>
internal sealed record CountRow(string? Row, string? Column, int Claims)
{
    /// <summary>Every combination that some claim has, by rows.</summary>
    public static IEnumerable<CountRow> FromCounts(CrossTabulation counts) =>
        counts.Columns is null
            ? counts.RowValues.Select(row => new CountRow(row, null, counts.GetRowTotal(row)))
            : counts.RowValues.SelectMany(row =>
                counts
                    .ColumnValues.Where(column => counts[row, column] > 0)
                    .Select(column => new CountRow(row, column, counts[row, column]))
            );
}
