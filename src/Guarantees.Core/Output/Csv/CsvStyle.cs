namespace Guarantees.Core.Output.Csv;

/// <summary>Settings for CSV output.</summary>
/// <param name="EscapesFormulas">Whether cells that a spreadsheet would read as formulas get a leading <c>'</c>.</param>
/// <param name="HasByteOrderMark">Whether the file starts with a byte order mark, by which Excel recognizes UTF-8.</param>
public readonly record struct CsvStyle(bool EscapesFormulas = true, bool HasByteOrderMark = false);
