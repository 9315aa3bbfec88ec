namespace Guarantees.Core.Output.Text;

/// <summary>Titles, paragraphs and labeled rows, wrapped to a width; text from data comes out with nothing hidden.</summary>
/// <param name="style">Colors and width.</param>
public sealed class TextRows(TextStyle style)
{
    private const int TitleWidth = 80;
    private const string Gap = "  ";

    /// <summary>A title at the left and a mark at the right; where nothing wraps, or the two do not fit, the mark follows.</summary>
    /// <param name="title">The title.</param>
    /// <param name="mark">The mark, or nothing.</param>
    /// <param name="color">Colors the mark.</param>
    public string FormatTitle(string title, string mark, Func<string, string> color)
    {
        var shown = SafeText.Escape(title);
        if (mark.Length == 0)
            return $"{style.Bold(style.Wrap(shown, 0, 0))}\n";
        if (style.Width is not { } width)
            return $"{style.Bold(shown)}{Gap}{color(mark)}\n";
        var gap = Math.Min(width, TitleWidth) - shown.Length - mark.Length;
        return gap >= Gap.Length
            ? $"{style.Bold(shown)}{new string(' ', gap)}{color(mark)}\n"
            : $"{style.Bold(style.Wrap(shown, 0, 0))}\n{Gap}{color(mark)}\n";
    }

    /// <summary>A paragraph without label.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="indent">Columns before each line.</param>
    /// <param name="color">Colors it; nothing where it is left out.</param>
    /// <param name="hang">Columns more before each line but the first.</param>
    public string FormatParagraph(string text, int indent, Func<string, string>? color = null, int hang = 0) =>
        $"{new string(' ', indent)}{(color ?? Plain)(style.Wrap(SafeText.Escape(text), indent, indent + hang))}\n";

    /// <summary>A row with a label; its other lines begin below its text.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">Columns before the label.</param>
    /// <param name="labelWidth">Columns of the label; a longer one is followed by two spaces.</param>
    /// <param name="color">Colors the text; nothing where it is left out.</param>
    /// <param name="labelColor">Colors the label; dim where it is left out.</param>
    public string FormatRow(
        string label,
        string text,
        int indent,
        int labelWidth,
        Func<string, string>? color = null,
        Func<string, string>? labelColor = null
    )
    {
        var shown = SafeText.Escape(label);
        var lead = shown.Length < labelWidth || shown.EndsWith(' ') || labelWidth == 0 ? shown.PadRight(labelWidth) : shown + Gap;
        var wrapped = style.Wrap(SafeText.Escape(text), indent + lead.Length, indent + labelWidth);
        return $"{new string(' ', indent)}{(labelColor ?? style.Faint)(lead)}{(color ?? Plain)(wrapped)}\n";
    }

    private static string Plain(string text) => text;
}
