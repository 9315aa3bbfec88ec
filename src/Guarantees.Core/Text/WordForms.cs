using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Guarantees.Core.Text;

/// <summary>Gives a printed word the form in which words are compared.</summary>
internal static class WordForms
{
    private static readonly FrozenSet<string> Initials = FrozenSet.ToFrozenSet(
        ["US", "UK", "UN", "EU", "UAE", "USA", "DC"],
        StringComparer.Ordinal
    );

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    private static readonly string[] Endings = ["ing", "es", "ed", "s", "e"];

    /// <inheritdoc cref="Normalize(ReadOnlySpan{char})"/>
    public static string Normalize(string printed) =>
        printed.AsSpan().ContainsAnyExceptInRange('a', 'z') ? Normalize(printed.AsSpan()) : printed;

    /// <summary>Gets the form of a printed word: NFC, lower case, without unseen characters, hyphens and the stops of initials.</summary>
    public static string Normalize(ReadOnlySpan<char> printed)
    {
        if (!printed.ContainsAnyExceptInRange('a', 'z'))
            return printed.ToString(); // as most words are
        if (!printed.ContainsAnyExcept(PlainLetters))
            return Fold(printed.ToString()); // as most others are

        var form = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            var unit = printed[i];
            if (WordCharacters.IsApostrophe(unit))
                form.Append('\'');
            else if (IsPart(printed, i))
                Append(form, unit);
        }
        return Fold(form.ToString());
    }

    /// <summary>Gets a word without the possessive at its end: "ally" of "ally's".</summary>
    public static string StripPossessive(string word) => IsPossessive(word) ? word[..^2] : word;

    /// <summary>Whether a word ends in the possessive.</summary>
    public static bool IsPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    /// <summary>Whether two words are alike but for an ending: "commit" and "committed", not "note" and "notion".</summary>
    public static bool IsInflection(string one, string other)
    {
        if (one == other)
            return true;
        if (one.Length == 0 || other.Length == 0 || one[0] != other[0])
            return false; // an ending leaves letters before it
        if (StripEnding(one).SequenceEqual(StripEnding(other)))
            return true;
        var shorter = Math.Min(one.Length, other.Length);
        return shorter >= 4
            && one.AsSpan(0, Math.Max(4, shorter - 2))
                .SequenceEqual(other.AsSpan(0, Math.Min(other.Length, Math.Max(4, shorter - 2))));
    }

    // "rul" of rule, rules, ruled and ruling.
    private static ReadOnlySpan<char> StripEnding(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return word.AsSpan(0, word.Length - ending.Length);
        }
        return word;
    }

    private static bool IsPart(ReadOnlySpan<char> printed, int index) =>
        printed[index] switch
        {
            '[' or ']' => false,
            var unit when char.IsWhiteSpace(unit) || WordCharacters.IsUnseen(unit) => false,
            var unit when WordCharacters.IsHyphen(unit) => index == 0 || char.IsDigit(printed[index - 1]),
            '.' => index + 1 < printed.Length && char.IsDigit(printed[index + 1]),
            ',' => false,
            _ => true,
        };

    private static void Append(StringBuilder form, char unit) =>
        _ = unit switch
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
    private static string Fold(string form)
    {
        var normal = Composition.Compose(form);
        var plain = StripPossessive(normal);
        return Initials.Contains(plain) ? normal : normal.ToLowerInvariant();
    }
}
