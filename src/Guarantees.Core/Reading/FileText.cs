using System.Buffers;
using System.Text;
using Guarantees.Core.Findings;
using Guarantees.Core.Model;
using Guarantees.Core.Reading.Rules;

namespace Guarantees.Core.Reading;

/// <summary>Decodes a YAML file of the knowledge base, or says where it cannot be.</summary>
internal static class FileText
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    // C0 but tab and line feed, DEL, C1; a carriage return is looked at again.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F");

    /// <summary>Reads and decodes a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (YamlText? Text, Finding? Refused) Read(string fullPath, string path) =>
        new FileInfo(fullPath).Length > Limits.FileBytes
            ? (null, TheFileIsOfBearableSize.TooLarge(new Location(path, 1, 1), Limits.FileBytes))
            : Decode(path, File.ReadAllBytes(fullPath));

    /// <summary>The text without its byte order mark, or the finding that kept it from being read.</summary>
    /// <param name="path">Relative to the knowledge base's folder, for findings.</param>
    /// <param name="bytes">The whole file.</param>
    public static (YamlText? Text, Finding? Refused) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        if (Utf8.FirstInvalid(bytes) is var wrong and >= 0)
            return (null, TheFileIsUtf8.Broken(Utf8.PlaceOf(path, bytes, wrong)));

        var text = new YamlText(path, Encoding.UTF8.GetString(bytes));
        if (FirstControl(text.Text) is var control and >= 0)
            return (null, NoControlCharacters.Found(text.At(control), text.Text[control]));
        if (text.Text.AsSpan().IndexOfAny('\u2028', '\u2029') is var separator and >= 0)
            return (null, NoControlCharacters.Separates(text.At(separator), text.Text[separator]));
        return text.FirstLongLine() is var line and >= 0
            ? (null, TheFileIsOfBearableSize.LineTooLong(text.At(line)))
            : (text, null);
    }

    /// <summary>
    /// Index of the first control character other than tab and line ends, or -1; a carriage return ends a line only
    /// before a line feed.
    /// </summary>
    public static int FirstControl(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAny(Controls) is var found and >= 0)
        {
            at += found;
            if (!text[at..].StartsWith("\r\n"))
                return at;
            at += 2;
        }
        return -1;
    }
}
