namespace Guarantees.Core.Output.Text;

/// <summary>Formats titles, paragraphs and labeled rows, wrapped to a width, with invisible characters escaped.</summary>
/// <param name="style">The colors and width.</param>
public sealed class TextRows(TextStyle style)
{
    private const int TitleWidth = 80;
    private const string Gap = "  ";

    /// <summary>Formats a title on the left and a mark on the right; if there is no width or no room, the mark follows the title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="mark">The mark; may be empty.</param>
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

    /// <summary>Formats a paragraph without a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indent of each line in columns.</param>
    /// <param name="color">Colors the text; no color if omitted.</param>
    /// <param name="hang">The additional indent of each line but the first.</param>
    public string FormatParagraph(string text, int indent, Func<string, string>? color = null, int hang = 0) =>
        $"{new string(' ', indent)}{(color ?? Plain)(style.Wrap(SafeText.Escape(text), indent, indent + hang))}\n";

    /// <summary>Formats a row with a label; continuation lines are aligned with the text.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indent of the label in columns.</param>
    /// <param name="labelWidth">The width of the label in columns; a longer label is followed by two spaces.</param>
    /// <param name="color">Colors the text; no color if omitted.</param>
    /// <param name="labelColor">Colors the label; dim if omitted.</param>
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
