using Guarantees.Cli.Terminal;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Output;

/// <summary>The lines that cards are made of, wrapped to a width; text from data comes out with nothing hidden.</summary>
/// <param name="paint">Colours.</param>
/// <param name="width">Columns, or null for no limit.</param>
/// <param name="margin">Columns left free before every line.</param>
internal sealed class CardLayout(AnsiStyle paint, int? width, int margin = 0)
{
    private const int HeaderWidth = 80;
    private const int Indent = 2;
    private const int LabelWidth = 8;

    private readonly string _margin = new(' ', margin);
    private readonly string _indent = new(' ', margin + Indent);

    /// <summary>A title at the left, marks at the right; below it where the two do not fit.</summary>
    public string Header(string title, string marks)
    {
        var shown = SafeText.Text(title);
        var gap = Math.Min(width ?? HeaderWidth, HeaderWidth) - margin - shown.Length - marks.Length;
        return gap >= 2
            ? $"{_margin}{paint.Bold(shown)}{new string(' ', gap)}{paint.Cyan(marks)}"
            : $"{_margin}{paint.Bold(Wrapped(shown, margin, margin))}\n{_indent}{paint.Cyan(marks)}";
    }

    /// <summary>A paragraph without label.</summary>
    public string Paragraph(string text) => _indent + Wrapped(SafeText.Text(text), _indent.Length, _indent.Length);

    /// <summary>A row with a label.</summary>
    public string Row(string label, string text)
    {
        var shown = SafeText.Text(label).PadRight(LabelWidth - 1) + " ";
        return $"{_indent}{paint.Faint(shown)}{Wrapped(SafeText.Text(text), _indent.Length + shown.Length, _indent.Length + LabelWidth)}";
    }

    private string Wrapped(string text, int used, int indent) => WordWrap.Wrap(text, width, used, indent);
}
