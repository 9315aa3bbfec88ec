namespace Guarantees.Core.Model;

/// <summary>A subject under which claims are looked up.</summary>
public sealed record Topic(string Id, string Name, string Description, Location Location);
