namespace Guarantees.Core.Queries.Differences;

/// <summary>What happened to an item between two versions.</summary>
public enum ChangeKind
{
    /// <summary>Both have it, with other fields.</summary>
    Changed,

    /// <summary>Both have it under different ids; what a review is bound to is the same.</summary>
    Renamed,

    /// <summary>Only the later one has it.</summary>
    Added,

    /// <summary>Only the earlier one has it.</summary>
    Withdrawn,
}
