using System.Collections.Immutable;
using System.Text;

namespace Guarantees.Core.Anchoring;

/// <summary>
/// Text with the differences removed that do not count in a search: case, the forms of quotation marks and dashes, and
/// the amount of space. For searching only; the data never folds.
/// </summary>
/// <param name="Text">The folded text.</param>
/// <param name="Origins">For each unit of it the UTF-16 index that it came from, and one more for the end.</param>
internal sealed record Folding(string Text, ImmutableArray<int> Origins)
{
    /// <summary>Folds a text.</summary>
    public static Folding Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = ImmutableArray.CreateBuilder<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = Fold(text[i]);
            if (unit == ' ' && (folded.Length == 0 || folded[^1] == ' '))
                continue;
            folded.Append(unit);
            origins.Add(i);
        }
        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
            origins.RemoveAt(origins.Count - 1);
        }
        origins.Add(text.Length);
        return new Folding(folded.ToString(), origins.DrainToImmutable());
    }

    private static char Fold(char unit) => unit switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ when char.IsWhiteSpace(unit) => ' ',
        _ => char.ToLowerInvariant(unit),
    };
}
