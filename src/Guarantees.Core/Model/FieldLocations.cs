using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>The locations of an item and its fields in the file.</summary>
/// <param name="Start">The start of the item.</param>
/// <param name="Fields">The location of each field's value, followed by those of its items if it is a list.</param>
public sealed record FieldLocations(Location Start, ImmutableArray<FieldLocation> Fields)
{
    // A field's value itself, no item of it.
    internal const int WholeValue = -1;

    /// <summary>Whether the item has the field.</summary>
    public bool Has(string field) => Find(field, WholeValue) is not null;

    /// <summary>Gets the location of a field's value, or of the item if it does not have the field.</summary>
    public Location Get(string field) => Find(field, WholeValue) ?? Start;

    /// <summary>Gets the location of an item of a field's list (0-based), or of the field if it is not a list.</summary>
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

/// <summary>The location of a field's value, or of an item of it, in the file of the item.</summary>
/// <param name="Field">The field.</param>
/// <param name="Index">0-based, of an item of the field's list; -1 for the value itself.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
public readonly record struct FieldLocation(string Field, int Index, int Line, int Column);
