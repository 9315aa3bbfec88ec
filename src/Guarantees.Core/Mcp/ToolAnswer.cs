namespace Guarantees.Core.Mcp;

/// <summary>What a tool answers.</summary>
/// <param name="Text">For the assistant; attribution and conditions are part of it.</param>
/// <param name="IsError">Whether it tells why the call cannot be answered, and how to mend it.</param>
internal sealed record ToolAnswer(string Text, bool IsError = false)
{
    public static ToolAnswer Error(string text) => new(text, IsError: true);
}
