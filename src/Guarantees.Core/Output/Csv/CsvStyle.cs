namespace Guarantees.Core.Output.Csv;

/// <summary>How CSV is written.</summary>
/// <param name="EscapesFormulas">Whether a cell that a spreadsheet would take for a formula gets a leading <c>'</c>.</param>
/// <param name="HasByteOrderMark">Whether the file begins with the bytes by which Excel knows UTF-8.</param>
public readonly record struct CsvStyle(bool EscapesFormulas = true, bool HasByteOrderMark = false);
