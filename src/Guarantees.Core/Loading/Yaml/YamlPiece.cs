using System.Collections.Immutable;
using Guarantees.Core.Model;
using YamlDotNet.Core;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>
/// A part of a long YAML file that can be read by itself, so that several are read at the same time. A cut lies before an item of
/// a list that is the whole value of a key of the file: by the indentation rules of YAML 1.2 (sections 6.1 and 8.2.1) nothing that begins
/// before such a line goes on after it. A piece that is broken all the same is a sign that the file is.
/// </summary>
/// <param name="Text">The piece; all but the first begin with the line of the key to whose list they belong.</param>
/// <param name="Offset">What an index of the piece lacks to be one of the file, in UTF-16 units.</param>
internal sealed record YamlPiece(string Text, int Offset)
{
    // Below this, reading takes less time than a second thread needs to help.
    private const int MinLength = 512 * 1024;

    /// <summary>Cuts a file into at most so many pieces of about the same length; into one if it is short or has no long list.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="count">The most pieces.</param>
    /// <param name="minLength">The least length of a piece, in UTF-16 units.</param>
    public static ImmutableArray<YamlPiece> Split(string file, int count, int minLength = MinLength)
    {
        count = Math.Min(count, file.Length / minLength);
        var pieces = ImmutableArray.CreateBuilder<YamlPiece>();
        var (start, key) = (0, "");
        for (var i = 1; i < count; i++)
        {
            if (FindCut(file, (int)((long)file.Length * i / count)) is not var (cut, list) || cut <= start)
                continue;
            pieces.Add(new YamlPiece(string.Concat(key, file.AsSpan(start, cut - start)), start - key.Length));
            (start, key) = (cut, list);
        }
        pieces.Add(new YamlPiece(string.Concat(key, file.AsSpan(start)), start - key.Length));
        return pieces.DrainToImmutable();
    }

    /// <summary>The root of the whole file from those of its pieces, or null if they do not belong together.</summary>
    public static YamlMapping? Join(IReadOnlyList<YamlNode?> roots)
    {
        if (roots[0] is not YamlMapping { Entries.IsEmpty: false } first)
            return null;
        var entries = first.Entries.ToBuilder();
        foreach (var root in roots.Skip(1))
        {
            if (
                root is not YamlMapping { Entries: [{ Value: YamlSequence more } again, .. var next] }
                || entries[^1] is not { Value: YamlSequence list } open
                || open.Name != again.Name
            )
                return null;
            entries[^1] = open with { Value = list with { Items = [.. list.Items, .. more.Items] } };
            entries.AddRange(next);
        }
        return first with { Entries = entries.DrainToImmutable() };
    }

    /// <summary>Whether nothing but space follows a mark.</summary>
    public bool IsAtEnd(Mark mark) => Text.AsSpan(GetIndex(mark)).IsWhiteSpace();

    /// <summary>
    /// The index of a mark in the piece. Only the index of a mark is taken: the parser counts columns in UTF-16 units, and at the end of
    /// a file one line too many.
    /// </summary>
    public int GetIndex(Mark mark) => (int)Math.Min(mark.Index, Text.Length);

    // The next item after an index, and the line of its list's key.
    private static (int Cut, string Key)? FindCut(string file, int near)
    {
        var key = FindKey(file, near);
        if (key < 0)
            return null;
        var list = file.IndexOf('\n', key) + 1;
        if (list == 0 || !IsOnlyKey(file.AsSpan(key, list - key)) || GetItemStart(file.AsSpan(list)) is not { } item)
            return null;
        var cut = file.IndexOf($"\n{item}", near, StringComparison.Ordinal) + 1;
        return cut > 0 && FindKey(file, cut) == key ? (cut, file[key..list]) : null;
    }

    // The beginning of the last line before an index that is neither indented nor an item nor a comment, or -1.
    private static int FindKey(string file, int before)
    {
        var end = before;
        while (end > 0)
        {
            var line = file.LastIndexOf('\n', end - 1) + 1;
            if (line < before && file[line] is not (' ' or '-' or '#' or '\r' or '\n'))
                return line;
            end = line - 1;
        }
        return -1;
    }

    private static bool IsOnlyKey(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExceptInRange('a', 'z') is var colon and > 0
        && line[colon] == ':'
        && line[(colon + 1)..].TrimStart() is [] or ['#', ..];

    // The indentation and dash of a list's first item.
    private static string? GetItemStart(ReadOnlySpan<char> list)
    {
        foreach (var line in list.EnumerateLines())
        {
            var text = line.TrimStart(' ');
            if (text is [] or ['#', ..])
                continue;
            return text is ['-', ' ', ..] ? line[..(line.Length - text.Length + 2)].ToString() : null;
        }
        return null;
    }
}
