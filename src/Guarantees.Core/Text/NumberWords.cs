using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>English words for numbers.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Values = WordSet
        .ParsePhrases(
            "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, "
                + "seventeen, eighteen, nineteen"
        )
        .Select((word, i) => (word, Value: i + 1))
        .Concat(
            WordSet
                .ParsePhrases("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")
                .Select((word, i) => (word, Value: (i + 2) * 10))
        )
        .Concat([("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByWord = Values.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Gets the number that a word means, or null: 6 for "six", 25 for "twenty-five".</summary>
    public static int? GetValue(ReadOnlySpan<char> word)
    {
        if (ByWord.TryGetValue(word, out var value))
            return value;
        var hyphen = word.IndexOf('-');
        return
            hyphen >= 0
            && ByWord.TryGetValue(word[..hyphen], out var ten)
            && ten is >= 20 and < 100
            && ByWord.TryGetValue(word[(hyphen + 1)..], out var unit)
            && unit < 10
            ? ten + unit
            : null;
    }
}
