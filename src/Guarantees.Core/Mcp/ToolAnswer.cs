namespace Guarantees.Core.Mcp;

/// <summary>What a tool answers.</summary>
/// <param name="Text">For the assistant; attribution and conditions are part of it.</param>
/// <param name="IsError">Whether it says why the call failed and what to do.</param>
internal sealed record ToolAnswer(string Text, bool IsError = false)
{
    public static ToolAnswer Error(string text) => new(text, IsError: true);
}
