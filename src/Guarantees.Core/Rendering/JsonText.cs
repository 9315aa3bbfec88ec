using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guarantees.Core.Rendering;

/// <summary>How this tool writes JSON: readable characters as they are, invisible ones escaped, no trailing space.</summary>
internal static class JsonText
{
    /// <summary>Indented, <c>\n</c> line ends, only the escapes that JSON needs.</summary>
    public static readonly JsonWriterOptions Indented = Compact(indented: true);

    /// <summary>One value on one line.</summary>
    public static readonly JsonWriterOptions OneLine = Compact(indented: false);

    /// <summary>A string, or null; what a terminal would obey is escaped.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.Text(text);
    }

    /// <inheritdoc cref="Text(Utf8JsonWriter, string, string?)"/>
    public static void Text(this Utf8JsonWriter json, string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else if (!Visible.IsHidden(text))
            json.WriteStringValue(text);
        else
            json.WriteRawValue(Escaped(text));
    }

    /// <summary>An array; <paramref name="write"/> writes one item.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    // The encoder leaves the marks of the bidirectional algorithm alone; inside a JSON string they may be escaped one by one.
    private static string Escaped(string text) =>
        string.Concat($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"".Select(c => Visible.IsHidden(c.ToString()) ? $"\\u{(int)c:x4}" : c.ToString()));

    private static JsonWriterOptions Compact(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
