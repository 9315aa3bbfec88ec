namespace Guarantees.Core.Output.Text;

/// <summary>A part of a finding as text, for those who colour it.</summary>
public enum FindingElement
{
    /// <summary>The word <c>error</c> with the code, and its caret.</summary>
    Error,

    /// <summary>The word <c>warning</c> with the code, and its caret.</summary>
    Warning,

    /// <summary>The word <c>note</c> with the code, and its caret.</summary>
    Note,

    /// <summary>What is wrong.</summary>
    Message,

    /// <summary>The arrow, the line numbers and the bars beside the snippet.</summary>
    Margin,
}
