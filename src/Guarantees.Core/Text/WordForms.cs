using System.Collections.Frozen;
using System.Text;

namespace Guarantees.Core.Text;

/// <summary>Gives a printed word the form in which words are compared.</summary>
internal static class WordForms
{
    private static readonly FrozenSet<string> Initials = FrozenSet.ToFrozenSet(["US", "UK", "UN", "EU", "UAE", "USA", "DC"], StringComparer.Ordinal);

    /// <summary>Gets the form of a printed word: NFC, lower case, without unseen characters, hyphens and the stops of initials.</summary>
    public static string Normalize(ReadOnlySpan<char> printed)
    {
        var form = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            var unit = printed[i];
            if (WordCharacters.IsApostrophe(unit))
                form.Append('\'');
            else if (IsPart(printed, i))
                Append(form, unit);
        }
        return Folded(form.ToString());
    }

    /// <summary>Gets a word without the possessive at its end: "ally" of "ally's".</summary>
    public static string StripPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsPart(ReadOnlySpan<char> printed, int index) => printed[index] switch
    {
        '[' or ']' => false,
        var unit when char.IsWhiteSpace(unit) || WordCharacters.IsUnseen(unit) => false,
        var unit when WordCharacters.IsHyphen(unit) => index == 0 || char.IsDigit(printed[index - 1]),
        '.' => index + 1 < printed.Length && char.IsDigit(printed[index + 1]),
        ',' => false,
        _ => true,
    };

    private static void Append(StringBuilder form, char unit) => _ = unit switch
    {
        '\uFB00' => form.Append("ff"),
        '\uFB01' => form.Append("fi"),
        '\uFB02' => form.Append("fl"),
        '\uFB03' => form.Append("ffi"),
        '\uFB04' => form.Append("ffl"),
        '\uFB05' or '\uFB06' => form.Append("st"),
        '\u2212' => form.Append('-'),
        _ => form.Append(unit),
    };

    // Initials keep their capitals, so that the country is not the pronoun.
    private static string Folded(string form)
    {
        var normal = Composition.Compose(form);
        var plain = StripPossessive(normal);
        return Initials.Contains(plain) ? normal : normal.ToLowerInvariant();
    }
}
