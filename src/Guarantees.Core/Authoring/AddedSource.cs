using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>A report that was added to a base.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The frozen file, relative to the base's folder.</param>
/// <param name="Text">Its text.</param>
/// <param name="Facts">What is known of it: key, value, and whether the curator gave it.</param>
/// <param name="Headings">The lines, 1-based, that are headings and were set aside.</param>
/// <param name="Dateline">The place with which the text opens and which was set aside, or null.</param>
/// <param name="Furniture">The lines, 1-based, that are no part of the report and were set aside: byline, date, what asks readers to share.</param>
public sealed record AddedSource(
    string Id,
    string File,
    SourceText Text,
    ImmutableArray<(string Key, string Value, bool IsGiven)> Facts,
    ImmutableHashSet<int> Headings,
    string? Dateline,
    ImmutableHashSet<int> Furniture
)
{
    /// <summary>How many words it has: runs of non-space with a letter or digit in them.</summary>
    public int WordCount => Word.Split(Text.Text).Count();
}
