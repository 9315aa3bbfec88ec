namespace Guarantees.Core.Model;

/// <summary>A rule suppressed on a claim, and why.</summary>
public sealed record Suppression(string Code, string Reason, Location Location);
