namespace Guarantees.Core.Model;

/// <summary>Whoever reads reports into claims or reviews them. The name is self-declared.</summary>
public sealed record Reader(string Id, ReaderKind Kind, string? Description, Location Location);
