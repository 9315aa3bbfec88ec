using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>How many claims have a value, or a combination of two; null stands for having none.</summary>
internal sealed record CountRecord(string? Row, string? Column, int Claims)
{
    /// <summary>Every combination that some claim has, by rows.</summary>
    public static IEnumerable<CountRecord> Of(CountMatrix counts) => counts.Columns is null
        ? counts.RowValues.Select(row => new CountRecord(row, null, counts.RowTotal(row)))
        : from row in counts.RowValues
          from column in counts.ColumnValues
          where counts[row, column] > 0
          select new CountRecord(row, column, counts[row, column]);
}
