namespace Guarantees.Core.Text;

/// <summary>Names of one country or league that a report and a statement may use for each other. Forms as <see cref="WordForms"/> has them.</summary>
internal static class CountryNames
{
    // Each name as its words.
    private static readonly string[][][] Same =
    [
        [
            ["US"],
            ["USA"],
            ["united", "states"],
            ["america"],
            ["american"],
            ["americans"],
        ],
        [
            ["UK"],
            ["united", "kingdom"],
            ["britain"],
            ["british"],
        ],
        [
            ["UN"],
            ["united", "nations"],
        ],
        [
            ["EU"],
            ["european", "union"],
        ],
        [
            ["UAE"],
            ["united", "arab", "emirates"],
        ],
    ];

    /// <summary>The words of the other names of whatever the words name.</summary>
    public static IEnumerable<string> FindOthers(IReadOnlySet<string> words)
    {
        Predicate<string> isNamed = words.Contains;
        return Same.Where(names => Array.Exists(names, name => Array.TrueForAll(name, isNamed)))
            .SelectMany(names => names)
            .SelectMany(name => name)
            .ToArray();
    }
}
