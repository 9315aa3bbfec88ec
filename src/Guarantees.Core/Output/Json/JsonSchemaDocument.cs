using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Output.Json;

/// <summary>
/// The format of <c>claims.yaml</c> as JSON Schema 2020-12, for editors: every key and word with its description, and the
/// ids that the opened knowledge base declares. UTF-8, ends in a line end.
/// </summary>
public sealed class JsonSchemaDocument
{
    private const string TextName = "text";
    private const string SelectorName = "selector";
    private readonly Utf8JsonWriter _json;
    private readonly ImmutableDictionary<string, ImmutableArray<(string Word, string About)>> _declared;

    private JsonSchemaDocument(Utf8JsonWriter json, KnowledgeBase knowledgeBase)
    {
        _json = json;
        _declared = ImmutableDictionary.CreateRange([
            Declared("sources", knowledgeBase.Sources.Select(s => (s.Id, s.Description))),
            Declared("speakers", knowledgeBase.Speakers.Select(s => (s.Id, s.Role is null ? s.Name : $"{s.Name}, {s.Role}"))),
            Declared("topics", knowledgeBase.Topics.Select(t => (t.Id, $"{t.Name}: {t.Description}"))),
            Declared("rules", RuleCatalog.Suppressible.Select(r => (r.Code, r.Title))),
        ]);
    }

    /// <summary>Writes the schema.</summary>
    public static void Write(Stream output, KnowledgeBase knowledgeBase) =>
        JsonFormat.WriteDocument(output, json => new JsonSchemaDocument(json, knowledgeBase).Document());

    private void Document()
    {
        _json.WriteStartObject();
        _json.WriteText("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteText("title", "claims.yaml");
        _json.WriteText("description", ClaimsSchema.KnowledgeBase.Description);
        Shape(ClaimsSchema.KnowledgeBase, isRoot: true);
        _json.WriteStartObject("$defs");
        _json.WriteStartObject(TextName);
        PlainText();
        _json.WriteEndObject();
        _json.WriteStartObject(SelectorName);
        _json.WriteText("description", ClaimsSchema.Selector.Description);
        Shape(ClaimsSchema.Selector);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Shape(MappingSchema schema, bool isRoot = false)
    {
        _json.WriteText("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in schema.Fields)
        {
            _json.WriteStartObject(field.Name);
            _json.WriteText("description", field.Description);
            Value(field.Type, mayBeEmpty: isRoot || !field.IsRequired);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        _json.WriteArray("required", schema.Fields.Where(f => f.IsRequired), f => _json.WriteText(f.Name));
        _json.WriteBoolean("additionalProperties", false);
    }

    private void Value(FieldType type, bool mayBeEmpty)
    {
        switch (type)
        {
            case PlainText { Pattern: { } pattern }:
                Pattern(pattern);
                break;
            case FieldType.Version:
                Version();
                break;
            case PositiveInteger:
                WholeNumber();
                break;
            case VocabularyTerm word:
                OneOf(word.Vocabulary.Terms.Select(t => (t.Name, t.Definition)));
                break;
            case Reference reference when _declared.GetValueOrDefault(reference.ListName, []) is { IsEmpty: false } declared:
                OneOf(declared);
                break;
            case Reference { ListName: not "rules" }:
                Pattern(ClaimsSchema.IdPattern);
                break;
            case FieldType.Quote:
                Words(mayBeEmpty);
                break;
            case FieldType.Cues:
                Cues(mayBeEmpty);
                break;
            case List list:
                List(mayBeEmpty, () => Value(list.Item, mayBeEmpty: false));
                break;
            case Map map:
                _json.WriteText("title", map.Schema.Name);
                Shape(map.Schema);
                break;
            default:
                Reference(TextName);
                break;
        }
    }

    // Words of a report: text, a selector, or a list of these.
    private void Words(bool mayBeEmpty) => AnyOf(Fragment, () => List(mayBeEmpty, Fragment));

    // Only words, a list of cues with their voices, or a map from cue to voice.
    private void Cues(bool mayBeEmpty) =>
        AnyOf(
            () => Words(mayBeEmpty),
            () =>
                List(
                    mayBeEmpty: false,
                    () =>
                    {
                        _json.WriteText("title", ClaimsSchema.Cue.Name);
                        Shape(ClaimsSchema.Cue);
                    }
                ),
            () =>
            {
                _json.WriteText("type", "object");
                _json.WriteNumber("minProperties", 1);
                _json.WriteStartObject("not");
                _json.WriteArray("required", ["exact"], _json.WriteText);
                _json.WriteEndObject();
                _json.WriteStartObject("additionalProperties");
                Value(new Reference("speakers"), mayBeEmpty: false);
                _json.WriteEndObject();
            }
        );

    private void AnyOf(params Action[] choices) =>
        _json.WriteArray(
            "anyOf",
            choices,
            choice =>
            {
                _json.WriteStartObject();
                choice();
                _json.WriteEndObject();
            }
        );

    private void Fragment() =>
        _json.WriteArray(
            "anyOf",
            [TextName, SelectorName],
            name =>
            {
                _json.WriteStartObject();
                Reference(name);
                _json.WriteEndObject();
            }
        );

    private void List(bool mayBeEmpty, Action item)
    {
        _json.WriteText("type", "array");
        if (!mayBeEmpty)
            _json.WriteNumber("minItems", 1);
        _json.WriteStartObject("items");
        item();
        _json.WriteEndObject();
    }

    private void OneOf(IEnumerable<(string Word, string About)> words) =>
        _json.WriteArray(
            "oneOf",
            words,
            word =>
            {
                _json.WriteStartObject();
                _json.WriteText("const", word.Word);
                _json.WriteText("description", word.About);
                _json.WriteEndObject();
            }
        );

    private void Reference(string name) => _json.WriteText("$ref", $"#/$defs/{name}");

    private void Pattern(string pattern)
    {
        _json.WriteText("type", "string");
        _json.WriteText("pattern", pattern);
        if (pattern == ClaimsSchema.IdPattern)
            _json.WriteNumber("maxLength", Limits.MaxIdLength);
    }

    // The tool reads every value as text; to YAML, 1945 is a number and no a Boolean.
    private void PlainText()
    {
        _json.WriteArray("type", ["string", "number", "boolean"], _json.WriteText);
        _json.WriteNumber("maxLength", Limits.MaxTextLength);
        _json.WriteText("pattern", "[^\\n]$");
    }

    private void Version() =>
        _json.WriteArray(
            "enum",
            [true, false],
            isNumber =>
            {
                if (isNumber)
                    _json.WriteRawValue(KnowledgeBase.FormatVersion);
                else
                    _json.WriteText(KnowledgeBase.FormatVersion);
            }
        );

    private void WholeNumber()
    {
        _json.WriteArray("type", ["integer", "string"], _json.WriteText);
        _json.WriteNumber("minimum", 1);
        _json.WriteNumber("maximum", int.MaxValue);
        _json.WriteText("pattern", "^0*[1-9][0-9]{0,8}$");
    }

    private static KeyValuePair<string, ImmutableArray<(string, string)>> Declared(
        string list,
        IEnumerable<(string, string)> words
    ) => new(list, [.. words.DistinctBy(w => w.Item1)]);
}
