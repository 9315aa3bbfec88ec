using Guarantees.Core.Model;
using YamlDotNet.Core;

namespace Guarantees.Core.Reading;

/// <summary>A YAML file's text and its name; turns the parser's marks into places in code points.</summary>
/// <param name="Path">Relative to the knowledge base's folder.</param>
/// <param name="Text">Without a byte order mark.</param>
internal sealed record YamlText(string Path, string Text)
{
    private readonly bool _allInOneUnit = Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;

    /// <summary>The place of a mark, whose columns are UTF-16 units, 1-based.</summary>
    public Location At(Mark mark)
    {
        var line = (int)Math.Max(1, mark.Line);
        var column = (int)Math.Max(1, mark.Column);
        return new Location(Path, line, _allInOneUnit ? column : column - LowSurrogatesBefore(mark));
    }

    private int LowSurrogatesBefore(Mark mark)
    {
        var end = (int)Math.Min(mark.Index, Text.Length);
        var start = Math.Max(0, end - (int)mark.Column + 1);
        return Text[start..end].Count(char.IsLowSurrogate);
    }
}
