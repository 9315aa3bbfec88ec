using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>Turns the name of a place beside a noun into its adjective: "officials from Europe and Ukraine" are European and Ukrainian officials.</summary>
internal static class Demonyms
{
    private const int LongestTail = 6;

    // The country first, then its capital and other names.
    private static readonly (string Adjective, string Places)[] Table =
    [
        ("Afghan", "afghanistan kabul"),
        ("African", "africa"),
        ("American", "america us u.s usa washington"),
        ("Arab", "arabia"),
        ("Asian", "asia"),
        ("Australian", "australia canberra"),
        ("Austrian", "austria vienna"),
        ("Belarusian", "belarus minsk"),
        ("Belgian", "belgium"),
        ("Brazilian", "brazil"),
        ("British", "britain uk u.k london"),
        ("Canadian", "canada ottawa"),
        ("Chinese", "china beijing"),
        ("Czech", "czechia prague"),
        ("Danish", "denmark copenhagen"),
        ("Dutch", "netherlands"),
        ("Egyptian", "egypt cairo"),
        ("Estonian", "estonia tallinn"),
        ("European", "europe"),
        ("Finnish", "finland helsinki"),
        ("French", "france paris"),
        ("Georgian", "georgia tbilisi"),
        ("German", "germany berlin"),
        ("Greek", "greece athens"),
        ("Hungarian", "hungary budapest"),
        ("Indian", "india"),
        ("Iranian", "iran tehran"),
        ("Iraqi", "iraq baghdad"),
        ("Irish", "ireland dublin"),
        ("Israeli", "israel jerusalem"),
        ("Italian", "italy rome"),
        ("Japanese", "japan tokyo"),
        ("Latvian", "latvia riga"),
        ("Lebanese", "lebanon beirut"),
        ("Lithuanian", "lithuania vilnius"),
        ("Mexican", "mexico"),
        ("Moldovan", "moldova"),
        ("Norwegian", "norway oslo"),
        ("Pakistani", "pakistan islamabad"),
        ("Polish", "poland warsaw"),
        ("Portuguese", "portugal lisbon"),
        ("Qatari", "qatar doha"),
        ("Romanian", "romania bucharest"),
        ("Russian", "russia moscow kremlin"),
        ("Saudi", "riyadh"),
        ("Spanish", "spain madrid"),
        ("Swedish", "sweden stockholm"),
        ("Swiss", "switzerland bern"),
        ("Syrian", "syria damascus"),
        ("Turkish", "turkey ankara"),
        ("Ukrainian", "ukraine kyiv kiev"),
    ];

    private static readonly FrozenDictionary<string, string> Adjectives = Table
        .SelectMany(row => row.Places.Split(' ').Select(place => (place, row.Adjective)))
        .ToFrozenDictionary(pair => pair.place, pair => pair.Adjective, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Countries = Table
        .SelectMany(row => row.Places.Split(' ').Select(place => (place, Country: row.Places.Split(' ')[0])))
        .ToFrozenDictionary(pair => pair.place, pair => pair.Country, StringComparer.Ordinal);

    // Last names as well.
    private static readonly FrozenSet<string> AlsoPeople = WordSet.Parse("washington georgia london paris india berlin holland");

    /// <summary>Gets whether words name a country or its capital, and hardly a person.</summary>
    public static bool IsPlace(string words) =>
        words.ToLowerInvariant() is var place && Adjectives.ContainsKey(place) && !AlsoPeople.Contains(place);

    /// <summary>Gets the country that goes by a name, such as that of its capital; the same name where it is none.</summary>
    public static string FindCountry(string place) => Countries.GetValueOrDefault(place, place);

    /// <summary>Gets words with the places beside their noun as adjectives; the same words where there is none.</summary>
    public static string Adapt(string words)
    {
        var parts = words.Split(' ');
        for (var at = 1; at < parts.Length - 1; at++)
        {
            if (parts[at] is "from" or "of" or "in" && ReadPlaces(parts, at + 1) is { Count: > 0 } adjectives)
                return string.Join(' ', [.. adjectives, .. parts.Take(at)]);
        }
        return string.Join(' ', parts.Select(p => WordForms.IsPossessive(p) && Find(p) is { } adjective ? adjective : p));
    }

    // Europe and Ukraine, the U.S.: nothing but places, up to the end.
    private static List<string> ReadPlaces(string[] parts, int first)
    {
        var adjectives = new List<string>();
        foreach (var part in parts.Skip(first))
        {
            if (part is "the" or "and" or "both")
                continue;
            if (Find(part) is not { } adjective || adjectives.Count == LongestTail)
                return [];
            adjectives.Add(adjective);
        }
        return adjectives;
    }

    private static string? Find(string place) =>
        Adjectives.GetValueOrDefault(WordForms.StripPossessive(place).TrimEnd(',', '.').ToLowerInvariant());
}
