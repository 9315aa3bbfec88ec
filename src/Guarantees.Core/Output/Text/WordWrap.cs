using System.Text;

namespace Guarantees.Core.Output.Text;

/// <summary>Breaks a line of text at spaces to a width, with an indent for all lines but the first; no line ends in a space.</summary>
internal static class WordWrap
{
    /// <param name="text">One line.</param>
    /// <param name="width">Columns, or null for no limit; a longer word stands alone.</param>
    /// <param name="used">Columns already used on the first line.</param>
    /// <param name="indent">Columns before the other lines.</param>
    public static string Wrap(string text, int? width, int used, int indent)
    {
        if (width is null || used + text.Length <= width)
            return text;
        var wrapped = new StringBuilder();
        var column = used;
        var spaces = 0;
        // A break gains something only behind a word or behind more than the indent.
        var gainless = Math.Min(used, indent);
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 0 && column > gainless && column + spaces + word.Length > width)
            {
                wrapped.Append('\n').Append(' ', indent);
                (column, spaces, gainless) = (indent, 0, indent);
            }
            if (word.Length > 0)
            {
                wrapped.Append(' ', spaces).Append(word);
                column += spaces + word.Length;
                spaces = 0;
            }
            spaces++;
        }
        return wrapped.ToString();
    }
}
