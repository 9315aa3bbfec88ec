namespace Guarantees.Core.Output.Text;

/// <summary>The lines that cards are made of, wrapped to a width; text from data comes out with nothing hidden.</summary>
/// <param name="style">Colors and width.</param>
/// <param name="margin">Columns left free before every line.</param>
internal sealed class CardLayout(TextStyle style, int margin = 0)
{
    private const int HeaderWidth = 80;
    private const int Indent = 2;
    private const int LabelWidth = 8;

    private readonly string _margin = new(' ', margin);
    private readonly string _indent = new(' ', margin + Indent);

    /// <summary>A title at the left, marks at the right; below it where the two do not fit.</summary>
    public string FormatHeader(string title, string marks)
    {
        var shown = SafeText.Escape(title);
        var gap = Math.Min(style.Width ?? HeaderWidth, HeaderWidth) - margin - shown.Length - marks.Length;
        return gap >= 2
            ? $"{_margin}{style.Bold(shown)}{new string(' ', gap)}{style.Cyan(marks)}"
            : $"{_margin}{style.Bold(WrapText(shown, margin, margin))}\n{_indent}{style.Cyan(marks)}";
    }

    /// <summary>A paragraph without label.</summary>
    public string FormatParagraph(string text) => _indent + WrapText(SafeText.Escape(text), _indent.Length, _indent.Length);

    /// <summary>A row with a label.</summary>
    public string FormatRow(string label, string text)
    {
        var shown = SafeText.Escape(label).PadRight(LabelWidth - 1) + " ";
        return $"{_indent}{style.Faint(shown)}{WrapText(SafeText.Escape(text), _indent.Length + shown.Length, _indent.Length + LabelWidth)}";
    }

    private string WrapText(string text, int used, int indent) => style.Wrap(text, used, indent);
}
