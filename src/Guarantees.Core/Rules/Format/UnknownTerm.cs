using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnknownTerm
{
    public static readonly Rule Rule = new("CLM009", "Value is not in the vocabulary", Severity.Error)
    {
        Explanation =
            "Levels, acts, kinds, types, verdicts and the reasons to skip a passage are closed lists of words, compared exactly. `claims explain --list` prints them all with their definitions.",
        BadExample = "level: unamed-one",
        GoodExample = "level: unnamed-one",
    };

    public static Finding CreateFinding(YamlScalar word, Vocabulary vocabulary)
    {
        var known = vocabulary.Terms.Select(t => t.Name);
        return new(
            Rule,
            word.Location,
            $"`{word.Value}` is no {vocabulary.Name}",
            SpellingSuggestions.DidYouMean(word.Value, known) ?? $"write one of {string.Join(", ", known)}"
        );
    }
}
