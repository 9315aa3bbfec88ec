using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>Holds a node against its shape and collects every fault; what passes can be bound without a further look.</summary>
internal sealed class SchemaValidator(List<Finding> findings)
{
    /// <summary>Checks all but the items of top-level lists, which <see cref="Items"/> checks one by one.</summary>
    public void Root(YamlNode node, MappingSchema shape)
    {
        if (node is YamlMapping map)
            Keys(map, shape, deep: false);
        else
            findings.Add(WrongType.Wrong(node, "a map", shape.Name));
    }

    /// <summary>The items of a list that have the shape; the faults of the others are collected.</summary>
    public ImmutableArray<YamlMapping> Items(YamlNode? list, MappingSchema shape) =>
        list is YamlSequence sequence ? [.. sequence.Items.Where(i => Item(i, shape)).Cast<YamlMapping>()] : [];

    private bool Item(YamlNode node, MappingSchema shape)
    {
        var first = findings.Count;
        Value(node, new Map(shape), shape.Name);
        if (ReferenceEquals(shape, ClaimsSchema.Claim) && node is YamlMapping map)
            Name(first, map.Text("id"));
        return first == findings.Count;
    }

    private void Name(int first, string? claim)
    {
        for (var i = first; i < findings.Count; i++)
            findings[i] = findings[i] with { Claim = claim };
    }

    private void Keys(YamlMapping map, MappingSchema shape, bool deep)
    {
        Span<int> first = stackalloc int[shape.Fields.Length]; // for each field the entry that has it first, 1-based
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            var index = shape.IndexOf(entry.Name);
            if (index < 0)
                findings.Add(UnknownKey.Unknown(entry.Key, shape.Name, [.. shape.Fields.Select(f => f.Name)]));
            else if (first[index] > 0)
                findings.Add(DuplicateKey.Twice(entry.Key, map.Entries[first[index] - 1].At));
            else
            {
                first[index] = i + 1;
                ValueOf(shape.Fields[index], entry.Value, deep);
            }
        }
        for (var i = 0; i < first.Length; i++)
        {
            if (shape.Fields[i].Required && (first[i] == 0 || deep && IsEmptyList(map.Entries[first[i] - 1].Value)))
                findings.Add(shape.Missing(shape.Fields[i].Name, map.At));
        }
    }

    private void ValueOf(FieldSchema field, YamlNode value, bool deep)
    {
        if (deep ? !IsEmptyList(value) : field.Type is not List)
            Value(value, field.Type, field.Name);
        else if (!deep && value is not YamlSequence)
            findings.Add(WrongType.Wrong(value, "a list", field.Name));
    }

    private static bool IsEmptyList(YamlNode value) => value is YamlSequence { Items.IsEmpty: true };

    private void Value(YamlNode node, FieldType type, string name)
    {
        switch (type, node)
        {
            case (Map map, YamlMapping mapping):
                Keys(mapping, map.Shape, deep: true);
                break;
            case (List list, YamlSequence sequence):
                foreach (var item in sequence.Items)
                    Value(item, list.Item, name);
                break;
            case (Quote, _):
                WordsOf(node, name);
                break;
            case (Cues, _):
                CuesOf(node, name);
                break;
            case (PlainText or FieldType.Version or Reference or PositiveInteger or VocabularyTerm, YamlScalar { Value.Length: > 0 } scalar):
                ScalarOf(scalar, type, name);
                break;
            default:
                findings.Add(WrongType.Wrong(node, Expected(type), name));
                break;
        }
    }

    private void WordsOf(YamlNode node, string name)
    {
        if (node is not YamlSequence sequence)
            Fragment(node, name);
        else
            foreach (var item in sequence.Items)
                Fragment(item, name);
    }

    private void CuesOf(YamlNode node, string name)
    {
        if (node is YamlMapping { Entries.IsEmpty: true })
            findings.Add(WrongType.Wrong(node, Expected(new Cues()), name));
        else if (CueNodes.IsMap(node))
            CueMap((YamlMapping)node, name);
        else if (CueNodes.IsList(node))
            Value(node, new List(new Map(ClaimsSchema.Cue)), name);
        else
            WordsOf(node, name);
    }

    // Each key is a cue, each value the id of a voice.
    private void CueMap(YamlMapping map, string name)
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!first.TryAdd(entry.Name, entry.At))
                findings.Add(DuplicateKey.Twice(entry.Key, first[entry.Name]));
            Value(entry.Key, new PlainText(), name);
            Value(entry.Value, new Reference("speakers"), name);
        }
    }

    private void Fragment(YamlNode node, string name) =>
        Value(node, node is YamlMapping ? new Map(ClaimsSchema.Selector) : new PlainText(), name);

    private void ScalarOf(YamlScalar scalar, FieldType type, string name)
    {
        if (scalar.Value.Length > Limits.TextLength)
            findings.Add(SizeLimitExceeded.TextTooLong(scalar.At, name));
        else if (TextFile.FirstControl(scalar.Value) is var control and >= 0)
            findings.Add(ControlCharacter.Found(scalar.At, scalar.Value[control]));
        else if (scalar.Value.EndsWith('\n'))
            findings.Add(TrailingLineBreak.Ends(scalar, name));
        else if (scalar is TruncatedScalar cut && type is PlainText)
            findings.Add(TruncatedText.Cut(cut.Comment, name));
        else if (type is PositiveInteger && !(int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            findings.Add(WrongType.Wrong(scalar, Expected(type), name));
        else if (type is VocabularyTerm word && !word.Vocabulary.Contains(scalar.Value))
            findings.Add(UnknownTerm.Unknown(word.Rule, scalar, word.Vocabulary));
    }

    private static string Expected(FieldType type) => type switch
    {
        Map => "a map",
        List => "a list",
        Quote or Cues => "words, or a list of words",
        PositiveInteger => "a whole number from 1 up",
        _ => "text",
    };
}
