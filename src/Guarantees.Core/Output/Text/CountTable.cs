using System.Globalization;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>Counts as a table with totals. If it is too wide, its columns are numbered and named below.</summary>
public sealed class CountTable(CrossTabulation counts, TextStyle style)
{
    private const string Gap = "  ";
    private const string Total = "total";

    /// <summary>Renders the table, ending with a line break.</summary>
    public string Render()
    {
        string[] titles = [.. counts.ColumnValues.Select(c => FormatName(c, counts.Columns))];
        var whole = GetLines(titles);
        if (whole.Max(l => l.Length) <= (style.Width ?? int.MaxValue))
            return Colorize(whole) + DescribeOverlap();
        string[] numbers = [.. titles.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))];
        var legend = string.Join(", ", numbers.Zip(titles, (number, title) => $"{number} {title}"));
        return $"{Colorize(GetLines(numbers))}{style.Wrap(legend, 0, 0)}\n{DescribeOverlap()}";
    }

    private string[] GetLines(string[] titles)
    {
        string[][] table =
        [
            [counts.Rows.Name, .. titles, counts.Columns is null ? "claims" : Total],
            .. counts.RowValues.Select(row =>
                (string[])
                    [
                        FormatName(row, counts.Rows),
                        .. counts.ColumnValues.Select(c => ClaimWording.CountOrDash(counts[row, c])),
                        ClaimWording.CountOrDash(counts.GetRowTotal(row)),
                    ]
            ),
            [
                Total,
                .. counts.ColumnValues.Select(c => ClaimWording.CountOrDash(counts.GetColumnTotal(c))),
                ClaimWording.CountOrDash(counts.Total),
            ],
        ];
        int[] widths = [.. Enumerable.Range(0, table[0].Length).Select(i => table.Max(line => line[i].Length))];
        return
        [
            .. table.Select(line =>
                string.Join(Gap, line.Select((cell, i) => i == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[i])))
            ),
        ];
    }

    private string Colorize(string[] lines) =>
        string.Concat(lines.Select((line, i) => $"{(i == 0 ? style.Bold(line) : line)}\n"));

    private string DescribeOverlap()
    {
        var where = (counts.HasOverlappingRows, counts.HasOverlappingColumns) switch
        {
            (true, true) => "rows and columns",
            (true, false) => "rows",
            (false, true) => "columns",
            _ => null,
        };
        return where is null
            ? ""
            : $"{style.Faint(style.Wrap($"A claim may count in several {where}; a total counts it once.", 0, 0))}\n";
    }

    private static string FormatName(string? value, Facet? facet) =>
        value is null ? "(none)" : SafeText.Escape(facet?.GetDisplayName(value) ?? value);
}
