namespace Guarantees.Core.Quotations;

/// <summary>A sentence of a report.</summary>
/// <param name="Line">1-based line, which is its paragraph.</param>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="End">UTF-16 index after its last one.</param>
/// <param name="Tokens">Its tokens.</param>
internal sealed record ReportSentence(int Line, int Start, int End, TokenRange Tokens);
