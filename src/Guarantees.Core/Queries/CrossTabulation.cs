using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>Claims counted by one property, or by two. A total counts each claim once, so it may be less than its cells.</summary>
public sealed class CrossTabulation
{
    private readonly Dictionary<(string? Row, string? Column), int> _cells;
    private readonly Dictionary<ValueTuple<string?>, int> _rowTotals;
    private readonly Dictionary<ValueTuple<string?>, int> _columnTotals;

    private CrossTabulation(Facet rows, Facet? columns, (string?[] Rows, string?[] Columns)[] claims)
    {
        (Rows, Columns) = (rows, columns);
        _cells = claims
            .SelectMany(c => c.Rows.SelectMany(r => c.Columns.Select(column => (r, column))))
            .CountBy(c => c)
            .ToDictionary();
        _rowTotals = claims.SelectMany(c => c.Rows).CountBy(ValueTuple.Create).ToDictionary();
        _columnTotals = claims.SelectMany(c => c.Columns).CountBy(ValueTuple.Create).ToDictionary();
        Total = claims.Length;
        HasOverlappingRows = claims.Any(c => c.Rows.Length > 1);
        HasOverlappingColumns = claims.Any(c => c.Columns.Length > 1);
    }

    /// <summary>The facet of the rows.</summary>
    public Facet Rows { get; }

    /// <summary>The facet of the columns, or null if claims are counted by one facet.</summary>
    public Facet? Columns { get; }

    /// <summary>The values that occur, in display order; null, at the end, for claims without a value.</summary>
    public required ImmutableArray<string?> RowValues { get; init; }

    /// <inheritdoc cref="RowValues"/>
    public required ImmutableArray<string?> ColumnValues { get; init; }

    /// <summary>The number of claims counted.</summary>
    public int Total { get; }

    /// <summary>Whether some claim counts in several rows.</summary>
    public bool HasOverlappingRows { get; }

    /// <summary>Whether some claim counts in several columns.</summary>
    public bool HasOverlappingColumns { get; }

    /// <summary>How many claims have both values.</summary>
    public int this[string? row, string? column] => _cells.GetValueOrDefault((row, column));

    /// <summary>Counts claims.</summary>
    public static CrossTabulation Create(KnowledgeBaseIndex index, IEnumerable<Claim> claims, Facet rows, Facet? columns = null)
    {
        var counted = claims
            .Select(c => (GetValues(index, c, rows), columns is null ? [] : GetValues(index, c, columns)))
            .ToArray();
        return new CrossTabulation(rows, columns, counted)
        {
            RowValues = OrderValues(index, rows, counted.SelectMany(c => c.Item1)),
            ColumnValues = columns is null ? [] : OrderValues(index, columns, counted.SelectMany(c => c.Item2)),
        };
    }

    /// <summary>How many claims have the value of the rows.</summary>
    public int GetRowTotal(string? row) => _rowTotals.GetValueOrDefault(ValueTuple.Create(row));

    /// <summary>How many claims have the value of the columns.</summary>
    public int GetColumnTotal(string? column) => _columnTotals.GetValueOrDefault(ValueTuple.Create(column));

    private static string?[] GetValues(KnowledgeBaseIndex index, Claim claim, Facet field)
    {
        string?[] values = [.. field.GetValues(index, claim).Distinct()];
        return values.Length == 0 ? [null] : values;
    }

    private static ImmutableArray<string?> OrderValues(KnowledgeBaseIndex index, Facet field, IEnumerable<string?> values)
    {
        var left = values.ToHashSet();
        return
        [
            .. field.GetKnownValues(index).Where(left.Remove),
            .. left.OfType<string>().Order(StringComparer.Ordinal),
            .. left.Where(v => v is null),
        ];
    }
}
