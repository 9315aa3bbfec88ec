using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Support;

/// <summary>A YAML file as an editor sees it: plain text that looks like a number or a truth value is one.</summary>
internal static class YamlAsJson
{
    /// <summary>The file's value, or null where it is no plain YAML or has a key twice.</summary>
    public static JsonNode? Convert(byte[] bytes)
    {
        var root = TextFile.Decode("claims.yaml", bytes).Then(YamlParser.Read).Value;
        return root is null || HasKeyTwice(root) ? null : Value(root);
    }

    private static JsonNode? Value(YamlNode node) =>
        node switch
        {
            YamlMapping map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Value(e.Value)))),
            YamlSequence list => new JsonArray([.. list.Items.Select(Value)]),
            YamlScalar { Value: "" } => null,
            YamlScalar { Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
            YamlScalar scalar when Regex.IsMatch(scalar.Value, @"^-?[0-9]{1,20}(\.[0-9]+)?\z") => JsonValue.Create(
                decimal.Parse(scalar.Value, CultureInfo.InvariantCulture)
            ),
            YamlScalar scalar => JsonValue.Create(scalar.Value),
            _ => throw new NotSupportedException(node.Kind),
        };

    private static bool HasKeyTwice(YamlNode node) =>
        node switch
        {
            YamlMapping map => map.Entries.DistinctBy(e => e.Key.Value).Count() < map.Entries.Length
                || map.Entries.Any(e => HasKeyTwice(e.Value)),
            YamlSequence list => list.Items.Any(HasKeyTwice),
            _ => false,
        };
}
