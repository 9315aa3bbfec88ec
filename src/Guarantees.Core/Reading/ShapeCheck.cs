using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;
using Guarantees.Core.Reading.Rules;
using static Guarantees.Core.Reading.FieldType;

namespace Guarantees.Core.Reading;

/// <summary>Holds a node against its shape and collects every fault; what passes can be bound without a further look.</summary>
internal sealed class ShapeCheck(List<Finding> findings)
{
    /// <summary>Checks all but the items of top-level lists, which <see cref="Items"/> checks one by one.</summary>
    public void Root(Node node, Shape shape)
    {
        if (node is Mapping map)
            Keys(map, shape, deep: false);
        else
            findings.Add(AValueHasItsType.Wrong(node, "a map", shape.Name));
    }

    /// <summary>The items of a list that have the shape; the faults of the others are collected.</summary>
    public ImmutableArray<Mapping> Items(Node? list, Shape shape) =>
        list is Sequence sequence ? [.. sequence.Items.Where(i => Item(i, shape)).Cast<Mapping>()] : [];

    private bool Item(Node node, Shape shape)
    {
        var first = findings.Count;
        Value(node, new Map(shape), shape.Name);
        if (ReferenceEquals(shape, Format.Claim) && node is Mapping map)
            Name(first, map.Text("id"));
        return first == findings.Count;
    }

    private void Name(int first, string? claim)
    {
        for (var i = first; i < findings.Count; i++)
            findings[i] = findings[i] with { Claim = claim };
    }

    private void Keys(Mapping map, Shape shape, bool deep)
    {
        Span<int> first = stackalloc int[shape.Fields.Length]; // for each field the entry that has it first, 1-based
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            var index = shape.IndexOf(entry.Name);
            if (index < 0)
                findings.Add(AKeyIsKnown.Unknown(entry.Key, shape));
            else if (first[index] > 0)
                findings.Add(AKeyStandsOnce.Twice(entry.Key, map.Entries[first[index] - 1].At));
            else
            {
                first[index] = i + 1;
                ValueOf(shape.Fields[index], entry.Value, deep);
            }
        }
        for (var i = 0; i < first.Length; i++)
        {
            if (shape.Fields[i].Required && (first[i] == 0 || deep && IsEmptyList(map.Entries[first[i] - 1].Value)))
                findings.Add(ARequiredFieldIsThere.Missing(map, shape.Fields[i], shape));
        }
    }

    private void ValueOf(Field field, Node value, bool deep)
    {
        if (deep ? !IsEmptyList(value) : field.Type is not List)
            Value(value, field.Type, field.Name);
        else if (!deep && value is not Sequence)
            findings.Add(AValueHasItsType.Wrong(value, "a list", field.Name));
    }

    private static bool IsEmptyList(Node value) => value is Sequence { Items.IsEmpty: true };

    private void Value(Node node, FieldType type, string name)
    {
        switch (type, node)
        {
            case (Map map, Mapping mapping):
                Keys(mapping, map.Shape, deep: true);
                break;
            case (List list, Sequence sequence):
                foreach (var item in sequence.Items)
                    Value(item, list.Item, name);
                break;
            case (Words, _):
                WordsOf(node, name);
                break;
            case (Cues, _):
                CuesOf(node, name);
                break;
            case (PlainText or FieldType.Version or Reference or Number or Word, Scalar { Value.Length: > 0 } scalar):
                ScalarOf(scalar, type, name);
                break;
            default:
                findings.Add(AValueHasItsType.Wrong(node, Expected(type), name));
                break;
        }
    }

    private void WordsOf(Node node, string name)
    {
        if (node is not Sequence sequence)
            Fragment(node, name);
        else
            foreach (var item in sequence.Items)
                Fragment(item, name);
    }

    private void CuesOf(Node node, string name)
    {
        if (node is Mapping { Entries.IsEmpty: true })
            findings.Add(AValueHasItsType.Wrong(node, Expected(new Cues()), name));
        else if (CueNodes.IsMap(node))
            CueMap((Mapping)node, name);
        else if (CueNodes.IsList(node))
            Value(node, new List(new Map(Format.Cue)), name);
        else
            WordsOf(node, name);
    }

    // Each key is a cue, each value the id of a voice.
    private void CueMap(Mapping map, string name)
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!first.TryAdd(entry.Name, entry.At))
                findings.Add(AKeyStandsOnce.Twice(entry.Key, first[entry.Name]));
            Value(entry.Key, new PlainText(), name);
            Value(entry.Value, new Reference("speakers"), name);
        }
    }

    private void Fragment(Node node, string name) =>
        Value(node, node is Mapping ? new Map(Format.Selector) : new PlainText(), name);

    private void ScalarOf(Scalar scalar, FieldType type, string name)
    {
        if (scalar.Value.Length > Limits.TextLength)
            findings.Add(TheFileIsOfBearableSize.TextTooLong(scalar.At, name));
        else if (FileText.FirstControl(scalar.Value) is var control and >= 0)
            findings.Add(NoControlCharacters.Found(scalar.At, scalar.Value[control]));
        else if (scalar.Value.EndsWith('\n'))
            findings.Add(ATextEndsInNoLineBreak.Ends(scalar, name));
        else if (scalar is CutScalar cut && type is PlainText)
            findings.Add(ATextIsNotCutOff.Cut(cut.Comment, name));
        else if (type is Number && !(int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            findings.Add(AValueHasItsType.Wrong(scalar, Expected(type), name));
        else if (type is Word word && !word.Vocabulary.Contains(scalar.Value))
            findings.Add(AWordIsOfItsVocabulary.Unknown(scalar, word));
    }

    private static string Expected(FieldType type) => type switch
    {
        Map => "a map",
        List => "a list",
        Words or Cues => "words, or a list of words",
        Number => "a whole number from 1 up",
        _ => "text",
    };
}
