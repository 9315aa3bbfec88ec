namespace Guarantees.Core.Model;

/// <summary>The review state of an item.</summary>
public enum ReviewState
{
    /// <summary>A reader's latest verdict at the current digest disputes it.</summary>
    Disputed,

    /// <summary>Accepted by a person at the current digest.</summary>
    Accepted,

    /// <summary>Accepted by a program at the current digest, but not by a person.</summary>
    AcceptedByAgent,

    /// <summary>Reviewed before it changed.</summary>
    Stale,

    /// <summary>No review.</summary>
    Unreviewed,
}
