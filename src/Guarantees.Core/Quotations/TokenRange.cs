namespace Guarantees.Core.Quotations;

/// <summary>A run of tokens.</summary>
/// <param name="Start">Number of the first token, 0-based.</param>
/// <param name="End">Number after the last one.</param>
internal readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Gets how many tokens it holds.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether it holds a token.</summary>
    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>Gets whether the two share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
