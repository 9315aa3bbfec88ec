using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Anchoring.Rules;

internal static class WordsStandInTheirSource
{
    public static readonly Rule Rule = new("CLM201", "Words stand in their source", Severity.Error)
    {
        Explanation = "The words of a quote stand in the report letter by letter; those of the other fields stand in the claim's quote or in its paragraph. Nothing is folded: a straight apostrophe is not a curly one. Copy the words from the report's file. The finding names the nearest passage and what differs.",
        Bad = "quote: he would only make this commitment",
        Good = "quote: he would only make such a commitment",
    };

    public static Finding NotFound(Selector word, Source source, IReadOnlyList<(int Start, int End)> scope, bool withNearest)
    {
        var paragraph = scope[0];
        var nearest = withNearest ? NearestPassage.Find(word.Exact, source.Text, paragraph) : null;
        return new(Rule, word.At, Message(word, source, paragraph), $"copy the words from the report; `claims explain {Rule.Code}`")
        {
            Nearest = nearest?.Describe(source),
        };
    }

    private static string Message(Selector word, Source source, (int Start, int End) scope)
    {
        var standsElsewhere = source.Text.Text.Contains(word.Exact, StringComparison.Ordinal);
        var isWhole = scope == (0, source.Text.Text.Length);
        return (standsElsewhere, isWhole) switch
        {
            (true, true) => $"these words do not stand in {source.Id} between this prefix and this suffix",
            (true, false) => $"these words stand neither in the claim's quote nor in its paragraph of {source.Id}",
            _ => $"these words do not stand in {source.Id}",
        };
    }
}
