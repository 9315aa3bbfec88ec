using System.Text;

namespace Guarantees.Tests.Support;

/// <summary>One random edit of a file: of bytes, of lines, or of the pieces of its YAML.</summary>
internal static class Mutation
{
    // What is most likely to upset a reader of YAML, of numbers, of text or of a terminal.
    private static readonly string[] Pieces =
    [
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ":",
        ": ",
        ",",
        "-",
        "- ",
        "? ",
        "&a ",
        "*a",
        "!t ",
        "!!str ",
        "|",
        "|\n",
        ">",
        ">-\n",
        "%YAML 9\n",
        "---\n",
        "...\n",
        "#",
        " #",
        "\t",
        "\r",
        "\r\n",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\0",
        "\u001b",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "é",
        "\U0001F309",
        "\\uD800",
        "null",
        "~",
        "true",
        "0",
        "-1",
        "1e9",
        "99999999999999999999",
        "\"\"",
        "[]",
        "{}",
        "<<: x\n",
        "id: id\n",
        "report",
        "uncredited",
        "..",
        "/",
        "source: ",
    ];

    public static byte[] Mutate(byte[] content, Random random) =>
        random.Next(3) switch
        {
            0 => OfBytes(content, random),
            1 => Encoding.UTF8.GetBytes(OfLines(Encoding.UTF8.GetString(content), random)),
            _ => Encoding.UTF8.GetBytes(OfPieces(Encoding.UTF8.GetString(content), random)),
        };

    private static byte[] OfBytes(byte[] content, Random random)
    {
        var (at, length) = Range(content.Length, random, 40);
        return random.Next(4) switch
        {
            0 => [.. content[..at], (byte)random.Next(256), .. content[at..]],
            1 => [.. content[..at], .. content[(at + length)..]],
            2 => [.. content[..at], .. content[at..(at + length)].Reverse(), .. content[(at + length)..]],
            _ => [.. content[..at], .. content[at..(at + length)], .. content[at..]],
        };
    }

    private static string OfLines(string content, Random random)
    {
        var lines = content.Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(8)) + lines[at].TrimStart();
                break;
            default:
                lines.RemoveRange(at, Math.Min(lines.Count - at, random.Next(1, 30)));
                break;
        }
        return string.Join('\n', lines);
    }

    // A value is what stands after a colon and a space, up to the end of its line.
    private static string OfPieces(string content, Random random)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        var at = random.Next(content.Length + 1);
        if (random.Next(2) == 0)
            return content.Insert(at, piece);
        var value = content.IndexOf(": ", at, StringComparison.Ordinal) + 2;
        if (value < 2)
            return content + piece;
        var end = content.IndexOf('\n', value) is var e and >= 0 ? e : content.Length;
        return content[..value] + (random.Next(3) == 0 ? content[random.Next(value)..][..1] : piece) + content[end..];
    }

    private static (int At, int Length) Range(int size, Random random, int most)
    {
        var at = random.Next(size + 1);
        return (at, Math.Min(size - at, random.Next(1, most)));
    }
}
