using System.Buffers;
using System.Text;
using Guarantees.Core.Files;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading;

/// <summary>Decodes a YAML file of the knowledge base, or says where it cannot be.</summary>
internal static class TextFile
{
    // But for tab and line feed.
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create([
        .. Enumerable.Range(0, '\u0080').Select(unit => (char)unit).Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
    ]);

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads and decodes a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or is a pipe, a device, a socket or a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ParseResult<YamlSource> Read(string fullPath, string path)
    {
        // A pipe would block, a device might never end.
        if (FileStatus.Get(fullPath).Kind is var kind and not (FileKind.Regular or FileKind.Missing))
            throw new IOException($"{path} is {kind.Describe()}, not a file");
        return new FileInfo(fullPath).Length > Limits.MaxFileBytes
            ? SizeLimitExceeded.CreateFileTooLarge(new Location(path, 1, 1), Limits.MaxFileBytes)
            : Decode(path, File.ReadAllBytes(fullPath));
    }

    /// <summary>The text without its byte order mark, or the finding that kept it from being read.</summary>
    /// <param name="path">Relative to the knowledge base's folder, for findings.</param>
    /// <param name="bytes">The whole file.</param>
    public static ParseResult<YamlSource> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        if (Utf8.IndexOfInvalidByte(bytes) is var wrong and >= 0)
            return InvalidUtf8.CreateFinding(Utf8.GetLocation(path, bytes, wrong));

        var text = new YamlSource(path, Encoding.UTF8.GetString(bytes));
        if (IndexOfControlCharacter(text.Text) is var control and >= 0)
            return ControlCharacter.CreateFinding(text.GetLocation(control), text.Text[control]);
        if (text.Text.AsSpan().IndexOfAny('\u2028', '\u2029') is var separator and >= 0)
            return ControlCharacter.CreateSeparator(text.GetLocation(separator), text.Text[separator]);
        return text.FindLongLine() is var line and >= 0 ? SizeLimitExceeded.CreateLineTooLong(text.GetLocation(line)) : text;
    }

    /// <summary>Checks a text as if it were the content of a file; returns the text, or the finding because of which it could not be read.</summary>
    public static ParseResult<YamlSource> Decode(string text) => Decode("", Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Index of the first control character other than tab and line ends, or -1; a carriage return ends a line only
    /// before a line feed.
    /// </summary>
    public static int IndexOfControlCharacter(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyInRange('\u0080', '\u009F');
        return IndexOfAsciiControl(other < 0 ? text : text[..other]) is var ascii and >= 0 ? ascii : other;
    }

    private static int IndexOfAsciiControl(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text[start..].IndexOfAny(AsciiControls) is var found and >= 0)
        {
            var at = start + found;
            if (text[at] != '\r' || at + 1 == text.Length || text[at + 1] != '\n')
                return at;
            start = at + 1;
        }
        return -1;
    }
}
