using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guarantees.Core.Output.Json;

/// <summary>Writes JSON: readable characters unescaped, invisible ones escaped, no trailing space.</summary>
internal static class JsonFormat
{
    // The number of bytes buffered before they are written.
    private const int FlushThreshold = 32 * 1024;

    /// <summary>Writes one indented value and a line break. UTF-8, <c>\n</c> line endings, only necessary escapes.</summary>
    public static void WriteDocument(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, CreateOptions(indented: true)))
            write(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one value per line (NDJSON); <paramref name="writer"/> creates the function that writes an item.</summary>
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

    /// <summary>Writes a string or null, with control characters escaped.</summary>
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

    /// <summary>Writes an array; <paramref name="write"/> writes one item.</summary>
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

    // The encoder does not escape bidirectional control characters; in a JSON string each of them may be escaped.
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
