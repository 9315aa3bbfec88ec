using System.Text.Json;

namespace Guarantees.Core.Mcp;

/// <summary>A request that wants an answer.</summary>
/// <param name="Id">A string or a number.</param>
/// <param name="Method">What is asked for.</param>
/// <param name="Parameters">With what, or null.</param>
internal readonly record struct JsonRpcRequest(JsonElement Id, string Method, JsonElement? Parameters)
{
    /// <summary>Gets a parameter, or null where there is none.</summary>
    public JsonElement? Get(string name) => Find(Parameters, name);

    /// <summary>Gets a parameter that is a text, or null where there is none.</summary>
    public string? GetText(string name) => ReadText(Get(name));

    internal static JsonElement? Find(JsonElement? map, string name) =>
        map is { ValueKind: JsonValueKind.Object } && map.Value.TryGetProperty(name, out var value) ? value : null;

    internal static string? ReadText(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
