using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guarantees.Core.Output.Json;

/// <summary>How this tool writes JSON: readable characters as they are, invisible ones escaped, no trailing space.</summary>
internal static class JsonFormat
{
    // Bytes that wait before they are written out.
    private const int FlushThreshold = 32 * 1024;

    /// <summary>One value, indented, and a line end. UTF-8, <c>\n</c> line ends, only the escapes that JSON needs.</summary>
    public static void WriteDocument(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, CreateOptions(indented: true)))
            write(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>One value a line (NDJSON); <paramref name="writer"/> gives what writes one item.</summary>
    public static void WriteLines<T>(Stream output, IEnumerable<T> items, Func<Utf8JsonWriter, Action<T>> writer)
    {
        using var json = new Utf8JsonWriter(output, CreateOptions(indented: false));
        var write = writer(json);
        foreach (var item in items)
        {
            write(item);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>A string, or null; what a terminal would obey is escaped.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteText(text);
    }

    /// <inheritdoc cref="WriteText(Utf8JsonWriter, string, string?)"/>
    public static void WriteText(this Utf8JsonWriter json, string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else if (!SafeText.IsInvisible(text))
            json.WriteStringValue(text);
        else
            json.WriteRawValue(Escape(text));
    }

    /// <summary>An array; <paramref name="write"/> writes one item.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteArray(items, write);
    }

    /// <inheritdoc cref="WriteArray{T}(Utf8JsonWriter, string, IEnumerable{T}, Action{T})"/>
    public static void WriteArray<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
            if (json.BytesPending > FlushThreshold)
                json.Flush();
        }
        json.WriteEndArray();
    }

    // The encoder leaves the marks of the bidirectional algorithm alone; inside a JSON string they may be escaped one by one.
    private static string Escape(string text) =>
        string.Concat(
            $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"".Select(c =>
                SafeText.IsInvisible(c.ToString()) ? $"\\u{(int)c:x4}" : c.ToString()
            )
        );

    private static JsonWriterOptions CreateOptions(bool indented) =>
        new()
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
