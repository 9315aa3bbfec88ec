namespace Guarantees.Core.Model;

/// <summary>A person or program that writes or reviews claims. The name is self-declared.</summary>
public sealed record Reader(string Id, ReaderKind Kind, string? Description, Location Location);
