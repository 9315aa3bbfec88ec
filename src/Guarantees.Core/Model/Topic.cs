namespace Guarantees.Core.Model;

/// <summary>A subject under which claims are filed.</summary>
public sealed record Topic(string Id, string Name, string Description, Location Location);
