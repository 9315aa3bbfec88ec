namespace Guarantees.Core.Model;

/// <summary>How far the claims of a report have come.</summary>
public enum ReadingState
{
    /// <summary>Every word is accounted for, or a finding says which is not.</summary>
    Complete,

    /// <summary>Words that nothing accounts for yet are progress.</summary>
    InProgress,
}
