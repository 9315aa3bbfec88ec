namespace Guarantees.Core.Model;

/// <summary>Exact words of a source and their position (W3C TextPositionSelector and TextQuoteSelector).</summary>
/// <param name="Start">First code point, 0-based.</param>
/// <param name="End">Code point after the last one.</param>
/// <param name="Text">The words; <c>End - Start</c> code points long, never across a line end.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
public sealed record Span(int Start, int End, string Text, int Line, int Column)
{
    /// <summary>Whether every code point of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a code point.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
