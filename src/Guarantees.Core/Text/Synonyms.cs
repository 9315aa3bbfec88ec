using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>Plain words for one another by which a newsroom retells a condition. Forms as <see cref="WordForms"/> has them, with or without endings.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, int[]> Groups = new[]
    {
        "decide choose opt elect resolve",
        "move go proceed advance press",
        "forward ahead on",
        "ceasefire cease-fire truce armistice",
        "peace settlement",
        "deal agreement accord pact settlement treaty arrangement",
        "reach strike conclude agree clinch achieve secure sign",
        "fight fighting war combat hostilities conflict battle shooting guns",
        "over end finish stop cease conclude halt silent",
        "hold last stick endure survive keep observe",
        "meet fulfill honor keep respect obey live comply",
        "obligation commitment duty promise undertaking pledge word",
        "side party",
        "effort arrangement undertaking scheme mission plan project commitment",
        "part role place",
        "presidency office tenure term",
        "nato alliance",
        "plan schedule expect intend",
        "success successful successfully succeed smooth smoothly",
        "implement implementation carry execute enact apply",
        "violence bloodshed",
        "reduction reduce cut lowering drop",
        "allow permit let approve",
        "begin start open commence launch",
        "leave withdraw withdrawal pull exit depart",
        "weapon arms weaponry munition",
        "troop soldier force",
        "approve back endorse ratify pass",
        "vote ballot poll election",
        "law bill act statute",
        "money fund funding cash budget",
        "weather storm rain",
        "finish complete done ready",
        "pay cover fund finance",
        "attack strike assault invade invasion raid",
        "release free",
        "return back",
    }
        .SelectMany((group, number) => group.Split(' ').Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Gets whether two words, inflections apart, are plain words for one another.</summary>
    public static bool AreSynonyms(string one, string other) => Find(one).Intersect(Find(other)).Any();

    private static int[] Find(string word) =>
        Stems(word).Select(s => Groups.GetValueOrDefault(s)).FirstOrDefault(g => g is not null) ?? [];

    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        foreach (var ending in (string[])["s", "es", "d", "ed", "ing", "al"])
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem.Length > 3 && stem[^1] == stem[^2])
                yield return stem[..^1];
        }
    }
}
