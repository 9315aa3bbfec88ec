using System.Collections.Immutable;

namespace Guarantees.Core.Authoring;

/// <summary>What a new version of a report does to a claim or a skipped passage.</summary>
/// <param name="Id">The item, as the command line names it before the update.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Before">The earlier words of its quote.</param>
/// <param name="After">The later ones; empty where they are gone.</param>
/// <param name="ByHand">What the curator has to fix by hand, one clause each.</param>
public sealed record UpdatedItem(string Id, UpdateFate Fate, string Before, string After, ImmutableArray<string> ByHand)
{
    /// <summary>Whether it is a claim rather than a skipped passage.</summary>
    public required bool IsClaim { get; init; }
}

/// <summary>What becomes of an item when its report is replaced.</summary>
public enum UpdateFate
{
    /// <summary>Its words stay and are found as before.</summary>
    Kept,

    /// <summary>Its words stay, and need other neighbors to be found.</summary>
    Reanchored,

    /// <summary>Some of its words changed.</summary>
    Changed,

    /// <summary>Its words are gone, so it is withdrawn.</summary>
    Withdrawn,
}
