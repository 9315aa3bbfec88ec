using System.Text;
using CsvHelper;

namespace Guarantees.Core.Output.Csv;

/// <summary>Writes CSV (RFC 4180): UTF-8, <c>\r\n</c>, invisible characters escaped, formulas neutralized.</summary>
internal static class CsvText
{
    private const string ListSeparator = " | ";
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Writes records; the first is the header.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">The cells; null is an empty cell.</param>
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

    /// <summary>Formats a list as one cell.</summary>
    public static string JoinItems(IEnumerable<string> items) => string.Join(ListSeparator, items);

    /// <summary>Formats a Boolean as in JSON.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    // A line break in a quoted cell is part of it.
    private static string EscapeFormula(string cell, CsvStyle style) =>
        (style.EscapesFormulas && cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" : "")
        + string.Join('\n', cell.Split('\n').Select(SafeText.Escape));
}
