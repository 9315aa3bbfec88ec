namespace Guarantees.Core.Agreement;

/// <summary>A figure with its interval.</summary>
/// <param name="Value">The figure, or null where it is not defined: of no pairs, or where nothing varies.</param>
/// <param name="Low">2.5 of 100 samples are lower; null where too few samples have the figure.</param>
/// <param name="High">2.5 of 100 samples are higher.</param>
public readonly record struct Estimate(double? Value, double? Low, double? High);
