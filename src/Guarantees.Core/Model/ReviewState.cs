namespace Guarantees.Core.Model;

/// <summary>Where an item stands in review.</summary>
public enum ReviewState
{
    /// <summary>Some reader's newest verdict at the current digest disputes it.</summary>
    Disputed,

    /// <summary>Accepted by a person at the current digest.</summary>
    Accepted,

    /// <summary>Accepted by a program at the current digest, by no person.</summary>
    AcceptedByAgent,

    /// <summary>Reviewed before it changed.</summary>
    Stale,

    /// <summary>No review.</summary>
    Unreviewed,
}
