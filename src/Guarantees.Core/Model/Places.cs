using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Where an item and each of its fields stand in the file.</summary>
/// <param name="Item">The item's own place.</param>
/// <param name="Fields">The place of each field's value, and of each item where that is a list.</param>
public sealed record Places(Location Item, ImmutableArray<(string Field, Location At)> Fields)
{
    /// <summary>Whether the item has the field.</summary>
    public bool Has(string field) => Fields.Any(f => f.Field == field);

    /// <summary>The place of one item of a field's list, 0-based, or of the field where it is no list.</summary>
    public Location Of(string field, int index) => Has(Name(field, index)) ? Of(Name(field, index)) : Of(field);

    /// <summary>The name under which <see cref="Fields"/> has the place of one item of a field's list.</summary>
    internal static string Name(string field, int index) => $"{field}[{index}]";

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
