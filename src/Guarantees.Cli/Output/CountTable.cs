using System.Globalization;
using Guarantees.Cli.Terminal;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>Counts as a table with totals. Where it is too wide, its columns are numbered and named below.</summary>
internal sealed class CountTable(CrossTabulation counts, AnsiStyle paint, int? width)
{
    private const string Gap = "  ";
    private const string Total = "total";

    /// <summary>The lines, the last one ended.</summary>
    public string Text()
    {
        string[] titles = [.. counts.ColumnValues.Select(Name)];
        var whole = Lines(titles);
        if (whole.Max(l => l.Length) <= (width ?? int.MaxValue))
            return Painted(whole) + Overlaps();
        string[] numbers = [.. titles.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))];
        var legend = string.Join(", ", numbers.Zip(titles, (number, title) => $"{number} {title}"));
        return $"{Painted(Lines(numbers))}{WordWrap.Wrap(legend, width, 0, 0)}\n{Overlaps()}";
    }

    private string[] Lines(string[] titles)
    {
        string[][] table =
        [
            [counts.Rows.Name, .. titles, counts.Columns is null ? "claims" : Total],
            .. counts.RowValues.Select(row => (string[])[Name(row), .. counts.ColumnValues.Select(c => ClaimWording.CountOrHole(counts[row, c])), ClaimWording.CountOrHole(counts.RowTotal(row))]),
            [Total, .. counts.ColumnValues.Select(c => ClaimWording.CountOrHole(counts.ColumnTotal(c))), ClaimWording.CountOrHole(counts.Total)],
        ];
        int[] widths = [.. Enumerable.Range(0, table[0].Length).Select(i => table.Max(line => line[i].Length))];
        return [.. table.Select(line => string.Join(Gap, line.Select((cell, i) => i == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[i]))))];
    }

    private string Painted(string[] lines) => string.Concat(lines.Select((line, i) => $"{(i == 0 ? paint.Bold(line) : line)}\n"));

    private string Overlaps()
    {
        var where = (counts.RowsOverlap, counts.ColumnsOverlap) switch
        {
            (true, true) => "rows and columns",
            (true, false) => "rows",
            (false, true) => "columns",
            _ => null,
        };
        return where is null ? "" : $"{paint.Faint(WordWrap.Wrap($"A claim may count in several {where}; a total counts it once.", width, 0, 0))}\n";
    }

    private static string Name(string? value) => value is null ? "(none)" : SafeText.Text(value);
}
