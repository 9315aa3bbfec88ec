using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>The schema of a map. Files are validated against it, and the JSON Schema is generated from it.</summary>
/// <param name="Name">What messages call the map: "claim".</param>
/// <param name="Description">One sentence.</param>
/// <param name="Fields">Every key that it may have, in the order in which people write them.</param>
internal sealed record MappingSchema(string Name, string Description, ImmutableArray<FieldSchema> Fields)
{
    /// <summary>Gets the index of a key in <see cref="Fields"/>, or -1.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Name == key)
                return i;
        }
        return -1;
    }

    /// <summary>The finding that a map at a place lacks a key.</summary>
    public Finding CreateMissingField(string key, Location at) =>
        MissingField.CreateFinding(at, Name, key, Fields[IndexOf(key)].Description);
}

/// <summary>One key of a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Description">What it means, in one sentence.</param>
/// <param name="Example">A value of it, as YAML on one line.</param>
internal sealed record FieldSchema(string Name, FieldType Type, string Description, string Example)
{
    public bool IsRequired { get; init; }
}

/// <summary>The type of a key's value.</summary>
internal abstract record FieldType
{
    /// <summary>Text that is not empty and does not end in a line break.</summary>
    /// <param name="Pattern">Its form, for editors, as an ECMA 262 pattern; a rule of its own holds it to that, or null.</param>
    public sealed record PlainText(string? Pattern = null) : FieldType;

    /// <summary>The version of the format; a rule of its own holds it to the one that is known.</summary>
    public sealed record Version : FieldType;

    /// <summary>A text that names an item of another list of the file ("topics"); checked where that list is known.</summary>
    public sealed record Reference(string ListName) : FieldType;

    /// <summary>A whole number from one up.</summary>
    public sealed record PositiveInteger : FieldType;

    /// <summary>A word of a vocabulary.</summary>
    public sealed record VocabularyTerm(Vocabulary Vocabulary) : FieldType;

    /// <summary>Words of a report: a text, a selector, or a list of these in reading order.</summary>
    public sealed record Quote : FieldType;

    /// <summary>
    /// What attributes a claim: a list of cues with their voices, a map from cue to voice, or only <see cref="Quote"/>.
    /// </summary>
    public sealed record Cues : FieldType;

    /// <summary>A list.</summary>
    public sealed record List(FieldType Item) : FieldType;

    /// <summary>A map.</summary>
    public sealed record Map(MappingSchema Schema) : FieldType;
}
