namespace Guarantees.Core.Text;

/// <summary>Finds the marks by which a writer says that words are left out.</summary>
internal static class Ellipses
{
    /// <summary>Gets the UTF-16 index after the ellipsis that begins at <paramref name="at"/>, or -1 where none does.</summary>
    public static int GetEnd(string text, int at, int end)
    {
        if (text[at] == '…')
            return at + 1;
        if (text[at] != '.')
            return -1;
        var (dots, last, next) = (0, at, at);
        while (next < end && (text[next] == '.' || (char.IsWhiteSpace(text[next]) && next + 1 < end && text[next + 1] == '.')))
        {
            if (text[next] == '.')
                (dots, last) = (dots + 1, next + 1);
            next++;
        }
        return dots >= 3 ? last : -1;
    }
}
