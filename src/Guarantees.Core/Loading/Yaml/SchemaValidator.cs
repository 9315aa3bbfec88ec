using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>Validates a node against its schema and collects all errors; a valid node can be bound without further checks.</summary>
internal sealed class SchemaValidator(List<Finding> findings)
{
    /// <summary>Checks all but the items of top-level lists, which <see cref="ValidateItems"/> checks one by one.</summary>
    public void ValidateRoot(YamlNode node, MappingSchema schema)
    {
        if (node is YamlMapping map)
            ValidateKeys(map, schema, deep: false);
        else
            findings.Add(WrongType.CreateFinding(node, "a map", schema.Name));
    }

    /// <summary>The items of a list that have the shape; the faults of the others are collected.</summary>
    public ImmutableArray<YamlMapping> ValidateItems(YamlNode? list, MappingSchema schema) =>
        list is YamlSequence sequence ? [.. sequence.Items.Where(i => ValidateItem(i, schema)).Cast<YamlMapping>()] : [];

    private bool ValidateItem(YamlNode node, MappingSchema schema)
    {
        var first = findings.Count;
        ValidateValue(node, new Map(schema), schema.Name);
        if (ReferenceEquals(schema, ClaimsSchema.Claim) && node is YamlMapping map)
            FormatName(first, map.GetText("id"));
        return first == findings.Count;
    }

    private void FormatName(int first, string? claim)
    {
        for (var i = first; i < findings.Count; i++)
            findings[i] = findings[i] with { Claim = claim };
    }

    private void ValidateKeys(YamlMapping map, MappingSchema schema, bool deep)
    {
        Span<int> first = stackalloc int[schema.Fields.Length]; // for each field the entry that has it first, 1-based
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            var index = schema.IndexOf(entry.Name);
            if (index < 0)
                findings.Add(UnknownKey.CreateFinding(entry.Key, schema.Name, [.. schema.Fields.Select(f => f.Name)]));
            else if (first[index] > 0)
                findings.Add(DuplicateKey.CreateFinding(entry.Key, map.Entries[first[index] - 1].Location));
            else
            {
                first[index] = i + 1;
                ValidateField(schema.Fields[index], entry.Value, deep);
            }
        }
        for (var i = 0; i < first.Length; i++)
        {
            if (schema.Fields[i].IsRequired && (first[i] == 0 || deep && IsEmptyList(map.Entries[first[i] - 1].Value)))
                findings.Add(schema.CreateMissingField(schema.Fields[i].Name, map.Location));
        }
    }

    private void ValidateField(FieldSchema field, YamlNode value, bool deep)
    {
        if (deep ? !IsEmptyList(value) : field.Type is not List)
            ValidateValue(value, field.Type, field.Name);
        else if (!deep && value is not YamlSequence)
            findings.Add(WrongType.CreateFinding(value, "a list", field.Name));
    }

    private static bool IsEmptyList(YamlNode value) => value is YamlSequence { Items.IsEmpty: true };

    private void ValidateValue(YamlNode node, FieldType type, string name)
    {
        switch (type, node)
        {
            case (Map map, YamlMapping mapping):
                ValidateKeys(mapping, map.Schema, deep: true);
                break;
            case (List list, YamlSequence sequence):
                foreach (var item in sequence.Items)
                    ValidateValue(item, list.Item, name);
                break;
            case (Quote, _):
                ValidateQuote(node, name);
                break;
            case (Cues, _):
                ValidateCues(node, name);
                break;
            case (
                PlainText
                    or FieldType.Version
                    or Reference
                    or PositiveInteger
                    or VocabularyTerm,
                YamlScalar { Value.Length: > 0 } scalar
            ):
                ValidateScalar(scalar, type, name);
                break;
            default:
                findings.Add(WrongType.CreateFinding(node, DescribeExpected(type), name));
                break;
        }
    }

    private void ValidateQuote(YamlNode node, string name)
    {
        if (node is not YamlSequence sequence)
            ValidateFragment(node, name);
        else
            foreach (var item in sequence.Items)
                ValidateFragment(item, name);
    }

    private void ValidateCues(YamlNode node, string name)
    {
        if (node is YamlMapping { Entries.IsEmpty: true })
            findings.Add(WrongType.CreateFinding(node, DescribeExpected(new Cues()), name));
        else if (CueNodes.IsMap(node))
            ValidateCueMap((YamlMapping)node, name);
        else if (CueNodes.IsList(node))
            ValidateValue(node, new List(new Map(ClaimsSchema.Cue)), name);
        else
            ValidateQuote(node, name);
    }

    // Each key is a cue, each value the id of a voice.
    private void ValidateCueMap(YamlMapping map, string name)
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!first.TryAdd(entry.Name, entry.Location))
                findings.Add(DuplicateKey.CreateFinding(entry.Key, first[entry.Name]));
            ValidateValue(entry.Key, new PlainText(), name);
            ValidateValue(entry.Value, new Reference("speakers"), name);
        }
    }

    private void ValidateFragment(YamlNode node, string name) =>
        ValidateValue(node, node is YamlMapping ? new Map(ClaimsSchema.Selector) : new PlainText(), name);

    private void ValidateScalar(YamlScalar scalar, FieldType type, string name)
    {
        if (scalar.Value.Length > Limits.MaxTextLength)
            findings.Add(SizeLimitExceeded.CreateTextTooLong(scalar.Location, name));
        else if (TextFile.IndexOfControlCharacter(scalar.Value) is var control and >= 0)
            findings.Add(ControlCharacter.CreateFinding(scalar.Location, scalar.Value[control]));
        else if (scalar.Value.EndsWith('\n'))
            findings.Add(TrailingLineBreak.CreateFinding(scalar, name));
        else if (scalar is TruncatedScalar cut && type is PlainText)
            findings.Add(TruncatedText.CreateFinding(cut.Comment, name));
        else if (
            type is PositiveInteger
            && !(int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        )
            findings.Add(WrongType.CreateFinding(scalar, DescribeExpected(type), name));
        else if (type is VocabularyTerm word && !word.Vocabulary.Contains(scalar.Value))
            findings.Add(UnknownTerm.CreateFinding(scalar, word.Vocabulary));
    }

    private static string DescribeExpected(FieldType type) =>
        type switch
        {
            Map => "a map",
            List => "a list",
            Quote or Cues => "words, or a list of words",
            PositiveInteger => "a positive whole number",
            _ => "text",
        };
}
