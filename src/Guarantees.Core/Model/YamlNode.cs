using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A piece of plain YAML: text, a list or a map. No anchors, aliases, tags or conversions.</summary>
internal abstract record YamlNode(Location Location)
{
    /// <summary>The kind of node, as messages name it.</summary>
    public abstract string Kind { get; }
}

/// <summary>Text exactly as written, whatever it looks like (<c>no</c>, <c>1.10</c>).</summary>
internal record YamlScalar(Location Location, string Value) : YamlNode(Location)
{
    public override string Kind => Value.Length == 0 ? "nothing" : "text";
}

/// <summary>Unquoted text that a <c>#</c> cuts off.</summary>
/// <param name="Location">The start of the text.</param>
/// <param name="Value">The text before the comment.</param>
/// <param name="Comment">The location of the <c>#</c>.</param>
internal sealed record TruncatedScalar(Location Location, string Value, Location Comment) : YamlScalar(Location, Value);

/// <summary>A list in the order of the file.</summary>
internal sealed record YamlSequence(Location Location, ImmutableArray<YamlNode> Items) : YamlNode(Location)
{
    public override string Kind => "a list";
}

/// <summary>A map in the order of the file; keys are unique once it was checked against the format.</summary>
internal sealed record YamlMapping(Location Location, ImmutableArray<YamlEntry> Entries) : YamlNode(Location)
{
    public override string Kind => "a map";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Name == key)
                    return entry.Value;
            }
            return null;
        }
    }

    /// <summary>The text of a key, or null.</summary>
    public string? GetText(string key) => (this[key] as YamlScalar)?.Value;

    /// <summary>Gets the text of a key that the schema requires.</summary>
    public string GetRequiredText(string key) => ((YamlScalar)this[key]!).Value;

    /// <summary>Gets the scalars of a list; none if the key is absent.</summary>
    public IEnumerable<YamlScalar> GetTexts(string key) => GetItems(key).OfType<YamlScalar>();

    /// <summary>Gets the items of a list; none if the key is absent.</summary>
    public ImmutableArray<YamlNode> GetItems(string key) => GetItems(this[key]);

    /// <summary>Gets the locations of the map, its values and the items of its lists.</summary>
    public FieldLocations GetLocations()
    {
        var places = ImmutableArray.CreateBuilder<FieldLocation>(Entries.Sum(e => 1 + GetItems(e.Value).Length));
        foreach (var (_, name, value) in Entries)
        {
            places.Add(new FieldLocation(name, Model.FieldLocations.WholeValue, value.Location.Line, value.Location.Column));
            var items = GetItems(value);
            for (var i = 0; i < items.Length; i++)
                places.Add(new FieldLocation(name, i, items[i].Location.Line, items[i].Location.Column));
        }
        return new FieldLocations(Location, places.MoveToImmutable());
    }

    private static ImmutableArray<YamlNode> GetItems(YamlNode? value) => (value as YamlSequence)?.Items ?? [];
}

/// <summary>A key of a map with its value.</summary>
/// <param name="Location">The location of the key.</param>
/// <param name="Name">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(Location Location, string Name, YamlNode Value)
{
    /// <summary>The key as a node.</summary>
    public YamlScalar Key => new(Location, Name);
}
