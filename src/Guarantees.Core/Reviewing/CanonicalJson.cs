using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guarantees.Core.Reviewing;

/// <summary>
/// Writes JSON in its one canonical form (RFC 8785): no space, only the escapes that must be. Only strings, arrays and
/// objects, so that anyone can recompute a digest with any JSON library. The caller gives the keys of an object in the
/// order of their UTF-16 units.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder _json = new(512);

    /// <summary>The first 8 bytes of the SHA-256 (FIPS 180-4) of what was written, as UTF-8; begins a new value.</summary>
    public ulong TakeHash()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_json.Length));
        var length = 0;
        foreach (var chunk in _json.GetChunks())
            length += Encoding.UTF8.GetBytes(chunk.Span, bytes.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        _json.Clear();
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>A string as JSON.</summary>
    public static string Quoted(string value)
    {
        var json = new CanonicalJson();
        json.String(value);
        return json.ToString();
    }

    /// <summary>An array; <paramref name="item"/> writes each value.</summary>
    public void Array<T>(ImmutableArray<T> items, Action<CanonicalJson, T> item)
    {
        Open('[');
        foreach (var one in items)
            item(this, one);
        _json.Append(']');
    }

    /// <summary>Begins an array or an object.</summary>
    public void Open(char bracket)
    {
        Separate();
        _json.Append(bracket);
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close(char bracket) => _json.Append(bracket);

    /// <summary>A member of an object: a string; null is empty.</summary>
    public void Member(string key, string? value)
    {
        Key(key);
        String(value);
    }

    /// <summary>A member of an object: an array.</summary>
    public void Member<T>(string key, ImmutableArray<T> items, Action<CanonicalJson, T> item)
    {
        Key(key);
        Array(items, item);
    }

    /// <summary>A number, as a string.</summary>
    public void String(int value) => String(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A string; null is empty.</summary>
    public void String(string? value)
    {
        Separate();
        _json.Append('"');
        foreach (var unit in value ?? "")
            _ = unit is < ' ' or '"' or '\\' ? _json.Append(Escaped(unit)) : _json.Append(unit);
        _json.Append('"');
    }

    /// <inheritdoc/>
    public override string ToString() => _json.ToString();

    private void Key(string key)
    {
        String(key);
        _json.Append(':');
    }

    private void Separate()
    {
        if (_json.Length > 0 && _json[^1] is not ('[' or '{' or ':'))
            _json.Append(',');
    }

    private static string Escaped(char unit) => unit switch
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
