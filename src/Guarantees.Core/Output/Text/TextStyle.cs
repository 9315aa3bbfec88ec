using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>How text for people is set: colored or not, and to which width. Color never carries meaning on its own.</summary>
/// <param name="IsColored">Whether text is colored.</param>
/// <param name="Width">Columns to wrap at, or null for no limit.</param>
public sealed record TextStyle(bool IsColored, int? Width)
{
    /// <summary>Text without color or limit, as files and pipes get it.</summary>
    public static readonly TextStyle Plain = new(IsColored: false, Width: null);

    internal string Bold(string text) => Color(text, 1);

    internal string Faint(string text) => Color(text, 2);

    internal string Red(string text) => Color(text, 31);

    internal string Yellow(string text) => Color(text, 33);

    internal string Green(string text) => Color(text, 32);

    internal string Blue(string text) => Color(text, 34);

    internal string Cyan(string text) => Color(text, 36);

    /// <summary>Colors text by how a source is identified: by name, as an institution, without a name, or the report itself.</summary>
    internal string ByLevel(Level level, string text) =>
        level switch
        {
            Level.Named => Green(text),
            Level.Institution => Blue(text),
            Level.Report => text,
            _ => Yellow(text),
        };

    /// <summary>Breaks one line of text at spaces to the width.</summary>
    /// <param name="text">One line.</param>
    /// <param name="used">Columns already used on the first line.</param>
    /// <param name="indent">Columns before the other lines.</param>
    internal string Wrap(string text, int used, int indent) => WordWrap.Wrap(text, Width, used, indent);

    // Line by line, since pagers forget colors at a line end.
    private string Color(string text, int code) =>
        IsColored ? string.Join('\n', text.Split('\n').Select(line => $"\e[{code}m{line}\e[0m")) : text;
}
