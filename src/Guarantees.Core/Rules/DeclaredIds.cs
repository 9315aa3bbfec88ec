using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>
/// The ids that a file declares, including those of invalid items, so that a reference to an invalid item is not reported as
/// well. If a list could not be read, its ids are null and every reference to it is accepted.
/// </summary>
internal sealed class DeclaredIds(YamlMapping? root)
{
    /// <summary>Gets the items of a list in the order of the file; none if it is not a list.</summary>
    public ImmutableArray<DeclaredItem> GetItems(string list) =>
        root?[list] is YamlSequence { Items: var items } ? [.. items.Select(i => new DeclaredItem(list, i))] : [];

    /// <summary>Finds the item that contains a location in claims.yaml, or null.</summary>
    public DeclaredItem? FindItem(Location at)
    {
        if (root is null || at.Path != root.Location.Path)
            return null;
        var entry = root.Entries.LastOrDefault(e => IsUpTo(e.Location, at));
        return entry.Value is YamlSequence list && FindLast(list.Items, at) is { } item
            ? new DeclaredItem(entry.Name, item)
            : null;
    }

    // The last item that starts at or before the location.
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

    /// <summary>The ids of the claims; null if the list could not be read.</summary>
    public ImmutableHashSet<string>? Claims { get; } = ReadIds(root?["claims"]);

    /// <summary>The ids of the sources; null if the list could not be read.</summary>
    public ImmutableHashSet<string>? Sources { get; init; } = ReadIds(root?["sources"]);

    /// <summary>The ids of the speakers, including the two that are built in; null if the list could not be read.</summary>
    public ImmutableHashSet<string>? Speakers { get; } =
        ReadIds(root?["speakers"])?.Union([Speaker.Uncredited.Id, Speaker.Report.Id]);

    /// <summary>The ids of the topics; null if the list could not be read.</summary>
    public ImmutableHashSet<string>? Topics { get; } = ReadIds(root?["topics"]);

    /// <summary>The ids of the readers; null if the list could not be read.</summary>
    public ImmutableHashSet<string>? Readers { get; } = ReadIds(root?["readers"]);

    private static ImmutableHashSet<string>? ReadIds(YamlNode? list) =>
        (list as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Select(m => m.GetText("id"))
            .OfType<string>()
            .ToImmutableHashSet(StringComparer.Ordinal);
}
