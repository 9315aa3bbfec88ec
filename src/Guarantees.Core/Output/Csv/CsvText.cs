using System.Text;
using CsvHelper;

namespace Guarantees.Core.Output.Csv;

/// <summary>How this tool writes CSV (RFC 4180): UTF-8, <c>\r\n</c>, nothing hidden, no formula by accident.</summary>
internal static class CsvText
{
    private const string ListSeparator = " | ";
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Writes records, the header the first of them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">Cells; null is empty.</param>
    /// <param name="style">How.</param>
    public static void Write(Stream output, IEnumerable<IEnumerable<string?>> records, CsvStyle style)
    {
        if (style.HasByteOrderMark)
            output.Write(Encoding.UTF8.Preamble);
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var record in records)
        {
            foreach (var cell in record)
                csv.WriteField(EscapeFormula(cell ?? "", style));
            csv.EndRecord();
        }
    }

    /// <summary>A list in one cell.</summary>
    public static string JoinItems(IEnumerable<string> items) => string.Join(ListSeparator, items);

    /// <summary>A truth value as JSON writes it.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    // A line break in a quoted cell is part of it.
    private static string EscapeFormula(string cell, CsvStyle style) =>
        (style.EscapesFormulas && cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" : "")
        + string.Join('\n', cell.Split('\n').Select(SafeText.Escape));
}
