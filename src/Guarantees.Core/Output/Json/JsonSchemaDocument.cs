using System.Collections.Immutable;
using System.Text.Json.Nodes;
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
    private readonly ImmutableDictionary<string, ImmutableArray<(string Word, string About)>> _declared;

    private JsonSchemaDocument(KnowledgeBase knowledgeBase) =>
        _declared = ImmutableDictionary.CreateRange([
            Declare("sources", knowledgeBase.Sources.Select(s => (s.Id, s.Description))),
            Declare("speakers", knowledgeBase.Speakers.Select(s => (s.Id, s.Role is null ? s.Name : $"{s.Name}, {s.Role}"))),
            Declare("topics", knowledgeBase.Topics.Select(t => (t.Id, $"{t.Name}: {t.Description}"))),
            Declare("rules", RuleCatalog.Suppressible.Select(r => (r.Code, r.Title))),
        ]);

    /// <summary>Writes the schema.</summary>
    public static void Write(Stream output, KnowledgeBase knowledgeBase) =>
        JsonFormat.WriteDocument(
            output,
            new JsonSchemaDocument(knowledgeBase).CreateDocument(),
            OutputContext.Indented.JsonObject
        );

    private JsonObject CreateDocument()
    {
        var document = Describe(ClaimsSchema.KnowledgeBase.Description, CreateObject(ClaimsSchema.KnowledgeBase, isRoot: true));
        document.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        document.Insert(1, "title", "claims.yaml");
        document["$defs"] = new JsonObject
        {
            ["text"] = CreateText(),
            ["selector"] = Describe(ClaimsSchema.Selector.Description, CreateObject(ClaimsSchema.Selector)),
        };
        return document;
    }

    private JsonObject CreateObject(MappingSchema schema, bool isRoot = false) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(schema.Fields.Select(f => CreateProperty(f, mayBeEmpty: isRoot || !f.IsRequired))),
            ["required"] = new JsonArray([.. schema.Fields.Where(f => f.IsRequired).Select(f => f.Name)]),
            ["additionalProperties"] = false,
        };

    private KeyValuePair<string, JsonNode?> CreateProperty(FieldSchema field, bool mayBeEmpty) =>
        new(field.Name, Describe(field.Description, CreateValue(field.Type, mayBeEmpty)));

    private JsonObject CreateValue(FieldType type, bool mayBeEmpty) =>
        type switch
        {
            PlainText { Pattern: { } pattern } => CreatePattern(pattern),
            FieldType.Version => new JsonObject { ["enum"] = CreateVersions() },
            PositiveInteger => CreateWholeNumber(),
            VocabularyTerm word => CreateOneOf(word.Vocabulary.Terms.Select(t => (t.Name, t.Definition))),
            Reference reference when _declared.GetValueOrDefault(reference.ListName, []) is { IsEmpty: false } declared =>
                CreateOneOf(declared),
            Reference { ListName: not "rules" } => CreatePattern(ClaimsSchema.IdPattern),
            FieldType.Quote => CreateWords(mayBeEmpty),
            FieldType.Cues => CreateCues(mayBeEmpty),
            List list => CreateList(mayBeEmpty, CreateValue(list.Item, mayBeEmpty: false)),
            Map map => CreateNamedObject(map.Schema),
            _ => CreateReference("text"),
        };

    private JsonObject CreateNamedObject(MappingSchema schema)
    {
        var value = CreateObject(schema);
        value.Insert(0, "title", schema.Name);
        return value;
    }

    // Words of a report: text, a selector, or a list of these.
    private static JsonObject CreateWords(bool mayBeEmpty) =>
        CreateAnyOf(CreateFragment(), CreateList(mayBeEmpty, CreateFragment()));

    private static JsonObject CreateFragment() => CreateAnyOf(CreateReference("text"), CreateReference("selector"));

    // Only words, a list of cues with their voices, or a map from cue to voice.
    private JsonObject CreateCues(bool mayBeEmpty) =>
        CreateAnyOf(
            CreateWords(mayBeEmpty),
            CreateList(mayBeEmpty: false, CreateNamedObject(ClaimsSchema.Cue)),
            new JsonObject
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["not"] = new JsonObject { ["required"] = new JsonArray("exact") },
                ["additionalProperties"] = CreateValue(new Reference("speakers"), mayBeEmpty: false),
            }
        );

    private static JsonObject CreateAnyOf(params JsonNode[] choices) => new() { ["anyOf"] = new JsonArray(choices) };

    private static JsonObject CreateList(bool mayBeEmpty, JsonObject item)
    {
        var list = new JsonObject { ["type"] = "array" };
        if (!mayBeEmpty)
            list["minItems"] = 1;
        list["items"] = item;
        return list;
    }

    private static JsonObject CreateOneOf(IEnumerable<(string Word, string About)> words) =>
        new()
        {
            ["oneOf"] = new JsonArray([.. words.Select(w => new JsonObject { ["const"] = w.Word, ["description"] = w.About })]),
        };

    private static JsonObject CreateReference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject CreatePattern(string pattern)
    {
        var value = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (pattern == ClaimsSchema.IdPattern)
            value["maxLength"] = Limits.MaxIdLength;
        return value;
    }

    // The tool reads every value as text; to YAML, 1945 is a number and no a Boolean.
    private static JsonObject CreateText() =>
        new()
        {
            ["type"] = new JsonArray("string", "number", "boolean"),
            ["maxLength"] = Limits.MaxTextLength,
            ["pattern"] = "[^\\n]$",
        };

    private static JsonArray CreateVersions() => new(JsonNode.Parse(KnowledgeBase.FormatVersion), KnowledgeBase.FormatVersion);

    private static JsonObject CreateWholeNumber() =>
        new()
        {
            ["type"] = new JsonArray("integer", "string"),
            ["minimum"] = 1,
            ["maximum"] = int.MaxValue,
            ["pattern"] = "^0*[1-9][0-9]{0,8}$",
        };

    private static JsonObject Describe(string description, JsonObject value)
    {
        value.Insert(0, "description", description);
        return value;
    }

    private static KeyValuePair<string, ImmutableArray<(string, string)>> Declare(
        string list,
        IEnumerable<(string, string)> words
    ) => new(list, [.. words.DistinctBy(w => w.Item1)]);
}
