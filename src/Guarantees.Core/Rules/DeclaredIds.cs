using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>
/// The ids that a file declares, faulty items among them: what refers to a faulty item is not wrong besides. Of a list that
/// could not be read, every id counts as declared.
/// </summary>
internal sealed class DeclaredIds(YamlMapping? root)
{
    /// <summary>The items of a list, in the order of the file; none where it is no list.</summary>
    public ImmutableArray<DeclaredItem> GetItems(string list) =>
        root?[list] is YamlSequence { Items: var items } ? [.. items.Select(i => new DeclaredItem(list, i))] : [];

    /// <summary>The item in which a place of the file of claims is, or null where it is in none.</summary>
    public DeclaredItem? FindItem(Location at)
    {
        if (root is null || at.Path != root.Location.Path)
            return null;
        var entry = root.Entries.LastOrDefault(e => IsUpTo(e.Location, at));
        return entry.Value is YamlSequence list && FindLast(list.Items, at) is { } item
            ? new DeclaredItem(entry.Name, item)
            : null;
    }

    // The last one that begins at the place or before it.
    private static YamlNode? FindLast(ImmutableArray<YamlNode> items, Location at)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsUpTo(items[middle].Location, at) ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? null : items[low - 1];
    }

    private static bool IsUpTo(Location place, Location at) =>
        place.Line < at.Line || (place.Line == at.Line && place.Column <= at.Column);

    /// <summary>Of the claims.</summary>
    public ImmutableHashSet<string>? Claims { get; } = ReadIds(root?["claims"]);

    /// <summary>Of the sources.</summary>
    public ImmutableHashSet<string>? Sources { get; init; } = ReadIds(root?["sources"]);

    /// <summary>Of the speakers, the two built-in ones among them.</summary>
    public ImmutableHashSet<string>? Speakers { get; } =
        ReadIds(root?["speakers"])?.Union([Speaker.Uncredited.Id, Speaker.Report.Id]);

    /// <summary>Of the topics.</summary>
    public ImmutableHashSet<string>? Topics { get; } = ReadIds(root?["topics"]);

    /// <summary>Of the readers.</summary>
    public ImmutableHashSet<string>? Readers { get; } = ReadIds(root?["readers"]);

    private static ImmutableHashSet<string>? ReadIds(YamlNode? list) =>
        (list as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Select(m => m.GetText("id"))
            .OfType<string>()
            .ToImmutableHashSet(StringComparer.Ordinal);
}
