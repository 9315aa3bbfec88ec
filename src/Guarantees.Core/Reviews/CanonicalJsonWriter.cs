using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guarantees.Core.Reviews;

/// <summary>
/// Writes JSON in its one canonical form (RFC 8785): no space, only the escapes that must be. Only strings, arrays and
/// objects, so that anyone can recompute a digest with any JSON library. The caller gives the keys of an object in the
/// order of their UTF-16 units.
/// </summary>
internal sealed class CanonicalJsonWriter
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(unit => (char)unit),
        '"',
        '\\',
    ]);

    // UTF-8.
    private readonly ArrayBufferWriter<byte> _json = new(1024);

    /// <summary>The first 8 bytes of the SHA-256 (FIPS 180-4) of what was written, as UTF-8; begins a new value.</summary>
    public ulong TakeHash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_json.WrittenSpan, hash);
        _json.ResetWrittenCount();
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>A string as JSON.</summary>
    public static string Quote(string value)
    {
        var json = new CanonicalJsonWriter();
        json.WriteString(value);
        return json.ToString();
    }

    /// <summary>An array; <paramref name="item"/> writes each value.</summary>
    public void WriteArray<T>(ImmutableArray<T> items, Action<CanonicalJsonWriter, T> item)
    {
        WriteOpen('[');
        foreach (var one in items)
            item(this, one);
        WriteClose(']');
    }

    /// <summary>Begins an array or an object.</summary>
    public void WriteOpen(char bracket)
    {
        WriteSeparator();
        Append(bracket);
    }

    /// <summary>Ends what <see cref="WriteOpen"/> began.</summary>
    public void WriteClose(char bracket) => Append(bracket);

    /// <summary>A member of an object: a string; null is empty.</summary>
    public void WriteMember(string key, string? value)
    {
        WriteKey(key);
        WriteString(value);
    }

    /// <summary>A member of an object: an array.</summary>
    public void WriteMember<T>(string key, ImmutableArray<T> items, Action<CanonicalJsonWriter, T> item)
    {
        WriteKey(key);
        WriteArray(items, item);
    }

    /// <summary>A number, as a string.</summary>
    public void WriteString(int value) => WriteString(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A string; null is empty.</summary>
    public void WriteString(string? value)
    {
        WriteSeparator();
        Append('"');
        var rest = value.AsSpan();
        for (var next = rest.IndexOfAny(Escapes); next >= 0; next = rest.IndexOfAny(Escapes))
        {
            Append(rest[..next]);
            Append(EscapeUnit(rest[next]));
            rest = rest[(next + 1)..];
        }
        Append(rest);
        Append('"');
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_json.WrittenSpan);

    private void WriteKey(string key)
    {
        WriteString(key);
        Append(':');
    }

    private void WriteSeparator()
    {
        if (_json.WrittenSpan is [.., not ((byte)'[' or (byte)'{' or (byte)':')])
            Append(',');
    }

    private void Append(char ascii)
    {
        _json.GetSpan(1)[0] = (byte)ascii;
        _json.Advance(1);
    }

    private void Append(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _json);

    private static string EscapeUnit(char unit) =>
        unit switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{(int)unit:x4}",
        };
}
