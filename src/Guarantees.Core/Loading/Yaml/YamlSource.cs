using Guarantees.Core.Model;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>A YAML file's text and its name; turns indexes into places in code points.</summary>
/// <param name="Path">Relative to the knowledge base's folder.</param>
/// <param name="Text">Without a byte order mark.</param>
internal sealed record YamlSource(string Path, string Text)
{
    private readonly SourceText _lines = new(Text);

    /// <summary>The place of a UTF-16 index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="near">A line that the index is most likely on or soon after.</param>
    public Location GetLocation(int index, int near = 1)
    {
        var (line, column) = _lines.GetLineAndColumn(index, near);
        return new Location(Path, line, column);
    }

    /// <summary>The UTF-16 index at which the first line begins that is longer than a line may be, or -1.</summary>
    public int FindLongLine()
    {
        for (var line = 1; line <= _lines.LineCount; line++)
        {
            var (start, end) = _lines.GetLineRange(line);
            if (end - start > Limits.MaxLineLength)
                return start;
        }
        return -1;
    }

    /// <summary>Finds the UTF-16 index of the first tab in the indentation of a line that is not blank, or -1.</summary>
    public int FindTabIndentation()
    {
        for (var line = 1; line <= _lines.LineCount; line++)
        {
            var (start, end) = _lines.GetLineRange(line);
            var text = Text.AsSpan(start, end - start);
            var indent = text[..(text.Length - text.TrimStart().Length)];
            if (indent.Length < text.Length && indent.IndexOf('\t') is var tab and >= 0)
                return start + tab;
        }
        return -1;
    }
}
