using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Guarantees.Core.Output.Json;

/// <summary>
/// Writes JSON. UTF-8, <c>\n</c> line ends. An object is a type whose properties are its keys, in order. Lists are written while
/// they are enumerated, so that a large knowledge base is not held twice; a property may therefore be read more than once.
/// </summary>
internal static class JsonFormat
{
    /// <summary>Writes one indented value and a line break.</summary>
    public static void WriteDocument<T>(Stream output, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(output, value, type);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one value per line (NDJSON).</summary>
    public static void WriteLines<T>(Stream output, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        foreach (var item in items)
            WriteDocument(output, item, type);
    }

    /// <summary>How values are written: keys in camel case, readable characters unescaped, invisible ones escaped.</summary>
    public static JsonSerializerOptions CreateOptions(bool isIndented) =>
        new()
        {
            WriteIndented = isIndented,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = ReadableEncoder.Instance,
        };
}
