using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>Decodes a draft: UTF-8 (RFC 3629), with or without a byte order mark.</summary>
public static class DraftDecoder
{
    /// <summary>Reads a draft to its end, or to the limit of its size.</summary>
    /// <exception cref="IOException">The draft cannot be read.</exception>
    public static (string? Text, string? Problem) Read(Stream input)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length <= Limits.MaxFileBytes && input.Read(buffer) is var count and > 0)
            bytes.Write(buffer, 0, count);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The text, or why there is none: one clause about the file.</summary>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Limits.MaxFileBytes)
            return (null, $"is larger than {Limits.MaxFileBytes / 1024 / 1024} MiB");
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var wrong = Utf8.IndexOfInvalidByte(bytes);
        if (wrong < 0)
            return (Encoding.UTF8.GetString(bytes), null);
        var at = Utf8.GetLocation("", bytes, wrong);
        return (null, $"is not valid UTF-8: the first invalid byte is at {at.Line}:{at.Column}; save it as UTF-8");
    }
}
