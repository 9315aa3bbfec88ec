using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnknownTerm
{
    public static readonly Rule Rule = new("CLM009", "Value is not in the vocabulary", Severity.Error)
    {
        Explanation =
            "Levels, acts, kinds, types, verdicts and the reasons for skipping a passage each take one of a fixed list of words, spelled exactly. `claims explain --list` prints all of them with their definitions.",
        BadExample = "level: unamed-one",
        GoodExample = "level: unnamed-one",
    };

    public static Finding CreateFinding(YamlScalar word, Vocabulary vocabulary)
    {
        var known = vocabulary.Terms.Select(t => t.Name);
        return new(
            Rule,
            word.Location,
            $"`{word.Value}` is not a valid {vocabulary.Name}",
            SpellingSuggestions.DidYouMean(word.Value, known) ?? $"use one of {string.Join(", ", known)}"
        );
    }
}
