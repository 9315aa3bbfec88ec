namespace Guarantees.Core.Mcp;

/// <summary>A parameter of a tool; its value is a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for the assistant.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
internal sealed record ToolParameter(string Name, string Description, bool IsRequired = false);
