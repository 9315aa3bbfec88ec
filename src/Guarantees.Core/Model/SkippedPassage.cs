using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A passage of a report that makes no claim.</summary>
/// <param name="Source">The report.</param>
/// <param name="Quote">Its words in reading order; at least one fragment.</param>
/// <param name="Reason">Why it makes no claim.</param>
/// <param name="Note">More on the reason, or null.</param>
/// <param name="Locations">The locations of the passage and its fields in the file.</param>
public sealed record SkippedPassage(
    Source Source,
    ImmutableArray<Span> Quote,
    SkipReason Reason,
    string? Note,
    FieldLocations Locations
)
{
    /// <summary>The item's name on the command line: <c>source:line:column</c> of its first word.</summary>
    public string Id => $"{Source.Id}:{Quote[0].Line}:{Quote[0].Column}";
}
