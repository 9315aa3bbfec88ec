namespace Guarantees.Core.Text;

/// <summary>Words that replace others; either side may be empty. Ends are excluded.</summary>
/// <param name="GivenStart">Number of the first given word.</param>
/// <param name="GivenEnd">Number after the last one.</param>
/// <param name="PrintedStart">Number of the first printed word.</param>
/// <param name="PrintedEnd">Number after the last one.</param>
public readonly record struct WordChange(int GivenStart, int GivenEnd, int PrintedStart, int PrintedEnd);
