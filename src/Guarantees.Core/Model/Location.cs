namespace Guarantees.Core.Model;

/// <summary>A location in a file of the knowledge base.</summary>
/// <param name="Path">The file, relative to the knowledge base's folder, with forward slashes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
public readonly record struct Location(string Path, int Line, int Column);
