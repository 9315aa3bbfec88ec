using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class AmbiguousQuote
{
    public static readonly Rule Rule = new("CLM202", "Quote matches more than one passage", Severity.Error)
    {
        Explanation =
            "If the words occur more than once, it is unclear which passage is meant. Add some of the surrounding text: `{exact: …, prefix: …}` or `{exact: …, suffix: …}`. If whole paragraphs are identical, add `paragraph:` with the line. A `quote` must be unique in the whole report; the other fields must be unique in the claim's quote, or else in its paragraph.",
        BadExample = "quote: Trump",
        GoodExample = """
            quote: {exact: Trump, prefix: "said that "}
            """,
    };

    /// <summary>The number of matches beyond which counting stops.</summary>
    public const int MaxMatches = 1000;

    // The longest context, in words, that is suggested; a longer one is better written by hand.
    private const int MaxContextWords = 12;

    public static Finding CreateFinding(
        Selector selector,
        Source source,
        (int Start, int End)[] scope,
        IReadOnlyList<int> matches,
        bool prefersParagraph = false
    )
    {
        var isQuote = scope.Length == 1 && scope[0] == (0, source.Text.Text.Length);
        var where = isQuote ? source.Id : "the quote or paragraph";
        return matches.Count > MaxMatches
            ? new(Rule, selector.Location, $"found more than {MaxMatches} times in {where}", "quote more words")
            : new(
                Rule,
                selector.Location,
                $"found {matches.Count} times in {where}",
                isQuote
                && (prefersParagraph || HasTwin(selector, source.Text, matches))
                && SuggestParagraphs(source.Text, matches) is { } paragraphs
                    ? paragraphs
                    : SuggestSelectors(selector, source.Text, matches)
            );
    }

    public static Finding CreateInSources(Selector selector, ImmutableArray<Source> holders) =>
        new(
            Rule,
            selector.Location,
            $"found in more than one report: {string.Join(", ", holders.Select(s => s.Id))}",
            "add `source:` with the report you mean"
        );

    // Identical lines have no surrounding text that could distinguish them.
    private static string? SuggestParagraphs(SourceText text, IReadOnlyList<int> matches)
    {
        int[] lines = [.. matches.Select(text.GetLineNumber).Distinct()];
        return lines.Length == matches.Count
            ? $"write the line you mean: {string.Join(" or ", lines.Take(3).Select(line => $"`paragraph: {line}`"))}"
            : null;
    }

    // Whether the surrounding text in the line of a match also surrounds another match.
    private static bool HasTwin(Selector selector, SourceText text, IReadOnlyList<int> matches) =>
        matches.Take(3).Any(m => FindSelector(selector, text, m, matches) is null);

    /// <summary>Suggests a selector for each of the first three matches.</summary>
    public static string SuggestSelectors(Selector selector, SourceText text, IReadOnlyList<int> matches) =>
        string.Join(
            "; ",
            matches.Take(3).Select(m => $"for {FormatPosition(text, m)} write {SuggestSelector(selector, text, m, matches)}")
        );

    private static string FormatPosition(SourceText text, int index)
    {
        var span = text.CreateSpan(index, index);
        return $"{span.Line}:{span.Column}";
    }

    private static string SuggestSelector(Selector selector, SourceText text, int match, IReadOnlyList<int> matches) =>
        FindSelector(selector, text, match, matches) ?? "the words with more of the surrounding text";

    // The shortest context, in whole words, that only this match has.
    private static string? FindSelector(Selector selector, SourceText text, int match, IReadOnlyList<int> matches)
    {
        var (start, end) = text.GetLineRange(text.GetLineNumber(match));
        for (var words = 1; words <= MaxContextWords; words++)
        {
            var prefix = GetWordsBefore(text.Text, start, match, words);
            if (matches.Count(m => text.Text.AsSpan(0, m).EndsWith(prefix, StringComparison.Ordinal)) == 1)
                return FormatSelector(selector, "prefix", prefix);
            var suffix = GetWordsAfter(text.Text, match + selector.Exact.Length, end, words);
            if (matches.Count(m => text.Text.AsSpan(m + selector.Exact.Length).StartsWith(suffix, StringComparison.Ordinal)) == 1)
                return FormatSelector(selector, "suffix", suffix);
        }
        return null;
    }

    private static string FormatSelector(Selector selector, string side, string context) =>
        $"{{exact: {Quote(selector.Exact)}, {side}: {Quote(context)}}}";

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string GetWordsBefore(string text, int start, int end, int words)
    {
        var i = end;
        for (; words > 0 && i > start; words--)
        {
            while (i > start && text[i - 1] == ' ')
                i--;
            while (i > start && text[i - 1] != ' ')
                i--;
        }
        return text[i..end];
    }

    private static string GetWordsAfter(string text, int start, int end, int words)
    {
        var i = start;
        for (; words > 0 && i < end; words--)
        {
            while (i < end && text[i] == ' ')
                i++;
            while (i < end && text[i] != ' ')
                i++;
        }
        return text[start..i];
    }
}
