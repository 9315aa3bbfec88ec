using System.Text;

namespace Guarantees.Core.Output.Text;

/// <summary>Wraps a line of text at spaces, with an indent for all lines but the first and no trailing spaces.</summary>
internal static class WordWrap
{
    /// <param name="text">The line.</param>
    /// <param name="width">The width in columns, or null for no wrapping; a longer word gets its own line.</param>
    /// <param name="used">The number of columns already used on the first line.</param>
    /// <param name="indent">The indent of the other lines in columns.</param>
    public static string Wrap(string text, int? width, int used, int indent)
    {
        if (width is null || used + text.Length <= width)
            return text;
        var wrapped = new StringBuilder();
        var column = used;
        var spaces = 0;
        // Breaking helps only after a word or after more than the indent.
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
