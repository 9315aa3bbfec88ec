using System.Text;

namespace Guarantees.Cli.Output;

/// <summary>Breaks a line of text at spaces to a width, with an indent for all lines but the first.</summary>
internal static class Wrapping
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
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + (column == used && wrapped.Length == 0 ? 0 : 1) + word.Length > width)
            {
                wrapped.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (wrapped.Length > 0)
            {
                wrapped.Append(' ');
                column++;
            }
            wrapped.Append(word);
            column += word.Length;
        }
        return wrapped.ToString();
    }
}
