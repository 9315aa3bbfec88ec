using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>The color and width of text output. Color never carries meaning on its own.</summary>
/// <param name="IsColored">Whether text is colored.</param>
/// <param name="Width">The column to wrap at, or null for no wrapping.</param>
public sealed record TextStyle(bool IsColored, int? Width)
{
    /// <summary>No color and no wrapping, for files and pipes.</summary>
    public static readonly TextStyle Plain = new(IsColored: false, Width: null);

    internal string Bold(string text) => Color(text, 1);

    internal string Faint(string text) => Color(text, 2);

    internal string Red(string text) => Color(text, 31);

    internal string Yellow(string text) => Color(text, 33);

    internal string Green(string text) => Color(text, 32);

    internal string Blue(string text) => Color(text, 34);

    internal string Cyan(string text) => Color(text, 36);

    /// <summary>Colors text by how the source is identified: by name, as an institution, without a name, or the report itself.</summary>
    internal string ByLevel(Level level, string text) =>
        level switch
        {
            Level.Named => Green(text),
            Level.Institution => Blue(text),
            Level.Report => text,
            _ => Yellow(text),
        };

    /// <summary>Wraps one line of text at spaces.</summary>
    /// <param name="text">The line.</param>
    /// <param name="used">The number of columns already used on the first line.</param>
    /// <param name="indent">The indent of the other lines in columns.</param>
    internal string Wrap(string text, int used, int indent) => WordWrap.Wrap(text, Width, used, indent);

    // Line by line, because pagers reset colors at the end of a line.
    private string Color(string text, int code) =>
        IsColored ? string.Join('\n', text.Split('\n').Select(line => $"\e[{code}m{line}\e[0m")) : text;
}
