namespace Guarantees.Tests.Support;

/// <summary>A marked part of a text.</summary>
/// <param name="Code">The rule that finds it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
internal readonly record struct Mark(string Code, int Line, int Column);
