using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Guarantees.Tests.Support;

/// <summary>
/// The part of JSON Schema 2020-12 that the tool's schema uses; any other keyword is an exception, so that the schema
/// cannot say what no test reads.
/// </summary>
internal sealed class JsonSchemaValidator(JsonNode root)
{
    public bool Accepts(JsonNode value) => Accepts(root, value);

    private bool Accepts(JsonNode schema, JsonNode? value) => schema.AsObject().All(k => Holds(k.Key, k.Value!, schema, value));

    private bool Holds(string keyword, JsonNode rule, JsonNode schema, JsonNode? value) =>
        keyword switch
        {
            "$schema" or "$defs" or "title" or "description" => true,
            "$ref" => Accepts(root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!, value),
            "type" => rule is JsonArray types ? types.Any(t => Is(t!, value)) : Is(rule, value),
            "const" => JsonNode.DeepEquals(rule, value),
            "enum" => rule.AsArray().Any(w => JsonNode.DeepEquals(w, value)),
            "oneOf" => rule.AsArray().Count(s => Accepts(s!, value)) == 1,
            "anyOf" => rule.AsArray().Any(s => Accepts(s!, value)),
            "required" => value is not JsonObject map || rule.AsArray().All(k => map.ContainsKey(k!.GetValue<string>())),
            "properties" => value is not JsonObject map || map.All(p => rule[p.Key] is not { } inner || Accepts(inner, p.Value)),
            "additionalProperties" when rule is JsonObject => value is not JsonObject map
                || map.All(p => schema["properties"]?[p.Key] is not null || Accepts(rule, p.Value)),
            "not" => !Accepts(rule, value),
            "minProperties" => value is not JsonObject map || map.Count >= rule.GetValue<int>(),
            "additionalProperties" => value is not JsonObject map
                || rule.GetValue<bool>()
                || map.All(p => schema["properties"]![p.Key] is not null),
            "items" => value is not JsonArray items || items.All(i => Accepts(rule, i)),
            "minItems" => value is not JsonArray items || items.Count >= rule.GetValue<int>(),
            "maxLength" => !IsText(value, out var text) || text.EnumerateRunes().Count() <= rule.GetValue<int>(),
            "pattern" => !IsText(value, out var text)
                || Regex.IsMatch(text, rule.GetValue<string>().Replace("$", "\\z", StringComparison.Ordinal)),
            "minimum" => !IsNumber(value, out var number) || number >= rule.GetValue<decimal>(),
            "maximum" => !IsNumber(value, out var number) || number <= rule.GetValue<decimal>(),
            _ => throw new NotSupportedException(keyword),
        };

    private static bool Is(JsonNode type, JsonNode? value) =>
        type.GetValue<string>() switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => IsText(value, out _),
            "number" => IsNumber(value, out _),
            "integer" => IsNumber(value, out var number) && number == Math.Truncate(number),
            "boolean" => value is JsonValue v && v.TryGetValue<bool>(out _),
            var other => throw new NotSupportedException(other),
        };

    private static bool IsText(JsonNode? value, out string text)
    {
        text = "";
        return value is JsonValue v && v.TryGetValue(out text!);
    }

    private static bool IsNumber(JsonNode? value, out decimal number)
    {
        number = 0;
        return value is JsonValue v && v.TryGetValue(out number);
    }
}
