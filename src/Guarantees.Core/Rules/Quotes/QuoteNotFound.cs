using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Quotes;

internal static class QuoteNotFound
{
    public static readonly Rule Rule = new("CLM201", "Quote not found in source", Severity.Error)
    {
        Explanation =
            "The words of a quote stand in the report letter by letter; those of the other fields stand in the claim's quote or in its paragraph. Nothing is folded: a straight apostrophe is not a curly one. Copy the words from the report's file. The finding names the nearest passage and what differs.",
        BadExample = "quote: he would only make this commitment if the effort is not part of NATO",
        GoodExample = "quote: he would only make such a commitment if the effort is not part of NATO",
    };

    public static Finding CreateFinding(Selector selector, Source source, (int Start, int End)[] scope, bool withNearest)
    {
        var alone = selector with { Prefix = "", Suffix = "" };
        int[] matches =
        [
            .. scope
                .SelectMany(range => alone.FindMatches(source.Text.Text, range.Start, range.End))
                .Take(AmbiguousQuote.MaxMatches),
        ];
        return matches.Length > 0
            ? CreateWrongContext(selector, source, matches)
            : CreateAbsent(selector, source, scope[^1], withNearest);
    }

    public static Finding CreateNotBefore(YamlScalar paragraph, int quoted) =>
        new(
            Rule,
            paragraph.Location,
            $"paragraph {paragraph.Value} is not one of those up to the quote's, which is {quoted}",
            "write the line of the report on which the cue stands, or leave `paragraph` out"
        );

    public static Finding CreateNoSuchParagraph(YamlScalar paragraph, Source source) =>
        new(
            Rule,
            paragraph.Location,
            $"{source.Id} has no paragraph {paragraph.Value}, only {source.Text.LineCount}",
            "write the line of the report on which the words stand"
        );

    public static Finding CreateInNoSource(Selector selector) =>
        new(
            Rule,
            selector.Location,
            "these words do not stand in any report",
            $"copy the words from the report; with its `source` the check names the nearest ones; `claims explain {Rule.Code}`"
        );

    private static Finding CreateWrongContext(Selector selector, Source source, int[] matches) =>
        new(
            Rule,
            selector.Location,
            $"these words stand in {source.Id}, but not between this prefix and this suffix",
            matches.Length == 1
                ? "remove both: the words stand once"
                : AmbiguousQuote.SuggestSelectors(selector, source.Text, matches)
        );

    private static Finding CreateAbsent(Selector selector, Source source, (int Start, int End) scope, bool withNearest)
    {
        if (source.Text.Text.IndexOf(selector.Exact, StringComparison.Ordinal) is var elsewhere and >= 0)
            return CreateElsewhere(selector, source, source.Text.CreateSpan(elsewhere, elsewhere));
        if (withNearest && SplitLines(selector.Exact, source.Text.Text) is var (first, last))
            return QuoteSpansParagraphs.CreateSpanning(selector, source, first, last);
        var nearest = withNearest ? NearMiss.Find(selector.Exact, source.Text, scope) : null;
        return new(
            Rule,
            selector.Location,
            $"these words do not stand in {source.Id}",
            $"copy the words from the report; `claims explain {Rule.Code}`"
        )
        {
            Nearest = nearest?.Describe(source),
        };
    }

    // The 1-based lines over which words run that are broken by line ends, or null.
    private static (int First, int Last)? SplitLines(string words, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var start = lines.Replace('\n', ' ').IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : (LineAt(start), LineAt(start + words.Length));

        int LineAt(int index) => lines.AsSpan(0, index).Count('\n') + 1;
    }

    private static Finding CreateElsewhere(Selector selector, Source source, Span at) =>
        new(
            Rule,
            selector.Location,
            $"these words stand at {source.Id}:{at.Line}:{at.Column}, but neither in the claim's quote nor in its paragraph",
            "quote the words of this paragraph"
        );
}
