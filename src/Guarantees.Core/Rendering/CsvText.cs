using CsvHelper;

namespace Guarantees.Core.Rendering;

/// <summary>How this tool writes CSV (RFC 4180): UTF-8 without BOM, <c>\r\n</c>, nothing hidden, no formula by accident.</summary>
internal static class CsvText
{
    private const string Joint = " | ";
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Writes records, the header the first of them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">Cells; null is empty.</param>
    /// <param name="guard">Whether a cell that a spreadsheet would take for a formula gets a leading <c>'</c>.</param>
    public static void Write(Stream output, IEnumerable<IEnumerable<string?>> records, bool guard)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var record in records)
        {
            foreach (var cell in record)
                csv.WriteField(Shown(cell ?? "", guard));
            csv.EndRecord();
        }
    }

    /// <summary>A list in one cell.</summary>
    public static string List(IEnumerable<string> items) => string.Join(Joint, items);

    /// <summary>A truth value as JSON writes it.</summary>
    public static string Truth(bool value) => value ? "true" : "false";

    private static string Shown(string cell, bool guard) =>
        (guard && cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" : "") + Visible.Text(cell);
}
