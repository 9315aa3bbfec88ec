using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Queries.Differences;

/// <summary>A claim that is not the same in two versions.</summary>
/// <param name="Before">The earlier one, or null where there was none.</param>
/// <param name="After">The later one, or null where there is none.</param>
/// <param name="Fields">What differs where both have it.</param>
/// <param name="ChangedParts">The parts of the digest that differ where both have it: none, and the reviews stay.</param>
/// <param name="ReviewBefore">How the earlier one stood in review.</param>
/// <param name="ReviewAfter">The review state of the later version.</param>
public sealed record ClaimChange(
    Claim? Before,
    Claim? After,
    ImmutableArray<FieldChange> Fields,
    ImmutableArray<string> ChangedParts,
    ReviewState? ReviewBefore,
    ReviewState? ReviewAfter
)
{
    /// <summary>What happened to it.</summary>
    public ChangeKind Kind =>
        (Before, After) switch
        {
            (null, _) => ChangeKind.Added,
            (_, null) => ChangeKind.Withdrawn,
            var (before, after) => before.Id == after.Id ? ChangeKind.Changed : ChangeKind.Renamed,
        };

    /// <summary>The claim as it is now, or as it last was.</summary>
    public Claim Latest => After ?? Before!;
}
