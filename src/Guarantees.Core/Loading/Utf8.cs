using System.Buffers;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>Strict UTF-8 (RFC 3629), with the place of what breaks it.</summary>
internal static class Utf8
{
    /// <summary>The 0-based offset of the first byte that is not UTF-8, or -1.</summary>
    public static int IndexOfInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>The place of a byte, all bytes before it being valid.</summary>
    public static Location GetLocation(string path, ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetString(before[lineStart..]).EnumerateRunes().Count() + 1;
        return new Location(path, before.Count((byte)'\n') + 1, column);
    }
}
