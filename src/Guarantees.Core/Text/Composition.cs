using System.Collections.Frozen;
using System.Text;

namespace Guarantees.Core.Text;

/// <summary>
/// Composes letters and the accents after them (NFC) for the letters of European languages. The program runs without the
/// machine's own tables (<c>InvariantGlobalization</c>), in which <see cref="string.Normalize()"/> leaves a text as it is.
/// </summary>
internal static class Composition
{
    private static readonly (char Accent, string Letters, string Composed)[] Table =
    [
        ('\u0300', "AEIOUaeiouNnWwYy", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzGgКкГг", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵЌќЃѓ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZz", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ"),
        ('\u0303', "AINOUainouEeYyVv", "ÃĨÑÕŨãĩñõũẼẽỸỹṼṽ"),
        ('\u0304', "AEIOUaeiouИи", "ĀĒĪŌŪāēīōūӢӣ"),
        ('\u0306', "AEGIOUaegiouИиУу", "ĂĔĞĬŎŬăĕğĭŏŭЙйЎў"),
        ('\u0307', "CEGIZcegz", "ĊĖĠİŻċėġż"),
        ('\u0308', "AEIOUYaeiouyЕеІі", "ÄËÏÖÜŸäëïöüÿЁёЇї"),
        ('\u030A', "AUau", "ÅŮåů"),
        ('\u030B', "OUou", "ŐŰőű"),
        ('\u030C', "CDENRSTZcdenrstzLl", "ČĎĚŇŘŠŤŽčďěňřšťžĽľ"),
        ('\u0323', "AaEeIiOoUuYy", "ẠạẸẹỊịỌọỤụỴỵ"),
        ('\u0326', "SsTt", "ȘșȚț"),
        ('\u0327', "CcSsTtGgKkLlNnRr", "ÇçŞşŢţĢģĶķĻļŅņŖŗ"),
        ('\u0328', "AaEeIiUu", "ĄąĘęĮįŲų"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Accent), char> Pairs = Table
        .SelectMany(row => row.Letters.Zip(row.Composed, (letter, composed) => (Pair: (letter, row.Accent), composed)))
        .ToFrozenDictionary(p => p.Pair, p => p.composed);

    /// <summary>Gets the text with each letter and its accent as one character, where there is one.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u0328'))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (composed.Length > 0 && Pairs.TryGetValue((composed[^1], unit), out var one))
                composed[^1] = one;
            else
                composed.Append(unit);
        }
        return composed.ToString();
    }
}
