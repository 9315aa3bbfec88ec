using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Quotes;

internal static class QuoteNotFound
{
    public static readonly Rule Rule = new("CLM201", "Quote not found in source", Severity.Error)
    {
        Explanation =
            "A `quote` must match the report character by character; the words of the other fields must occur in the claim's quote or in its paragraph. Nothing is normalized: a straight apostrophe does not match a curly one. Copy the words from the report's file. The finding shows the closest passage and the differences.",
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
            $"paragraph {paragraph.Value} comes after the quote, which is in paragraph {quoted}",
            "write the line of the report that contains the cue, or leave out `paragraph`"
        );

    public static Finding CreateNoSuchParagraph(YamlScalar paragraph, Source source) =>
        new(
            Rule,
            paragraph.Location,
            $"{source.Id} has no paragraph {paragraph.Value}; its last is {source.Text.LineCount}",
            "write the line of the report that contains the words"
        );

    public static Finding CreateInNoSource(Selector selector) =>
        new(
            Rule,
            selector.Location,
            "not found in any report",
            $"copy the words from the report; add its `source` to see the closest passage; see `claims explain {Rule.Code}`"
        );

    private static Finding CreateWrongContext(Selector selector, Source source, int[] matches) =>
        new(
            Rule,
            selector.Location,
            $"found in {source.Id}, but not with this prefix and suffix",
            matches.Length == 1
                ? "remove both: the words occur only once"
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
            $"not found in {source.Id}",
            $"copy the words from the report; see `claims explain {Rule.Code}`"
        )
        {
            Nearest = nearest?.Describe(source),
        };
    }

    // The first and last line (1-based) of words that the report breaks over several lines, or null.
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
            $"found at {source.Id}:{at.Line}:{at.Column}, outside the claim's paragraph",
            "quote words from the claim's paragraph"
        );
}
