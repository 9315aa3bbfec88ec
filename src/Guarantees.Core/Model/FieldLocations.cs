using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>Where an item and each of its fields stand in the file.</summary>
/// <param name="Start">The item's own place.</param>
/// <param name="Fields">The place of each field's value, followed by that of each of its items where it is a list.</param>
public sealed record FieldLocations(Location Start, ImmutableArray<FieldLocation> Fields)
{
    // A field's value itself, no item of it.
    internal const int WholeValue = -1;

    /// <summary>Whether the item has the field.</summary>
    public bool Has(string field) => Find(field, WholeValue) is not null;

    /// <summary>The place of a field's value, or of the item where it has no such field.</summary>
    public Location Get(string field) => Find(field, WholeValue) ?? Start;

    /// <summary>The place of one item of a field's list, 0-based, or of the field where it is no list.</summary>
    public Location Get(string field, int index) => Find(field, index) ?? Get(field);

    private Location? Find(string field, int index)
    {
        foreach (var place in Fields)
        {
            if (place.Index == index && place.Field == field)
                return new Location(Start.Path, place.Line, place.Column);
        }
        return null;
    }
}

/// <summary>Where a field's value stands, or one item of it, in the file of the item that has the field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Index">0-based, of an item of the field's list; -1 for the value itself.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
public readonly record struct FieldLocation(string Field, int Index, int Line, int Column);
