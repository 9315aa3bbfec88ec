using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Where an item and each of its fields stand in the file.</summary>
/// <param name="Item">The item's own place.</param>
/// <param name="Fields">The place of each field's value.</param>
public sealed record Places(Location Item, ImmutableArray<(string Field, Location At)> Fields)
{
    /// <summary>Whether the item has the field.</summary>
    public bool Has(string field) => Fields.Any(f => f.Field == field);

    /// <summary>The place of a field's value, or of the item where it has no such field.</summary>
    public Location Of(string field)
    {
        foreach (var (name, at) in Fields)
        {
            if (name == field)
                return at;
        }
        return Item;
    }
}
