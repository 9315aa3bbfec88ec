using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Quotes;

internal static class QuoteNotFound
{
    public static readonly Rule Rule = new("CLM201", "Quote not found in source", Severity.Error)
    {
        Explanation = "The words of a quote stand in the report letter by letter; those of the other fields stand in the claim's quote or in its paragraph. Nothing is folded: a straight apostrophe is not a curly one. Copy the words from the report's file. The finding names the nearest passage and what differs.",
        Bad = "quote: he would only make this commitment if the effort is not part of NATO",
        Good = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static Finding NotFound(Selector word, Source source, (int Start, int End)[] scope, bool withNearest)
    {
        var alone = word with { Prefix = "", Suffix = "" };
        int[] matches = [.. scope.SelectMany(range => alone.Matches(source.Text.Text, range.Start, range.End)).Take(AmbiguousQuote.MostMatches)];
        return matches.Length > 0
            ? WrongNeighbours(word, source, matches)
            : Absent(word, source, scope[^1], withNearest);
    }

    public static Finding NotBefore(YamlScalar paragraph, int quoted) => new(
        Rule, paragraph.At, $"paragraph {paragraph.Value} is not one of those up to the quote's, which is {quoted}",
        "write the line of the report on which the cue stands, or leave `paragraph` out");

    private static Finding WrongNeighbours(Selector word, Source source, int[] matches) => new(
        Rule, word.At, $"these words stand in {source.Id}, but not between this prefix and this suffix",
        matches.Length == 1 ? "remove both: the words stand once" : AmbiguousQuote.Choices(word, source.Text, matches));

    private static Finding Absent(Selector word, Source source, (int Start, int End) scope, bool withNearest)
    {
        if (source.Text.Text.IndexOf(word.Exact, StringComparison.Ordinal) is var elsewhere and >= 0)
            return Elsewhere(word, source, source.Text.SpanOf(elsewhere, elsewhere));
        if (withNearest && LinesOf(word.Exact, source.Text.Text) is var (first, last))
            return QuoteSpansParagraphs.RunOver(word, source, first, last);
        var nearest = withNearest ? NearMiss.Find(word.Exact, source.Text, scope) : null;
        return new(Rule, word.At, $"these words do not stand in {source.Id}", $"copy the words from the report; `claims explain {Rule.Code}`")
        {
            Nearest = nearest?.Describe(source),
        };
    }

    // The 1-based lines over which words run that are broken by line ends, or null.
    private static (int First, int Last)? LinesOf(string words, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var start = lines.Replace('\n', ' ').IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : (LineAt(start), LineAt(start + words.Length));

        int LineAt(int index) => lines.AsSpan(0, index).Count('\n') + 1;
    }

    private static Finding Elsewhere(Selector word, Source source, Span at) => new(
        Rule, word.At, $"these words stand at {source.Id}:{at.Line}:{at.Column}, but neither in the claim's quote nor in its paragraph",
        "quote the words of this paragraph");
}
