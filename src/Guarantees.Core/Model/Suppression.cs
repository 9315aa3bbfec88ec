namespace Guarantees.Core.Model;

/// <summary>A rule that a claim silences for itself, and why.</summary>
public sealed record Suppression(string Code, string Reason, Location Location);
