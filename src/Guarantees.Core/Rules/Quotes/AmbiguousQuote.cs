using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Quotes;

internal static class AmbiguousQuote
{
    public static readonly Rule Rule = new("CLM202", "Quote matches more than one passage", Severity.Error)
    {
        Explanation = "Words that stand more than once in their scope leave open which passage is meant. Give the words their neighbours: `{exact: …, prefix: …}` or `{exact: …, suffix: …}`. A quote's scope is the whole report; that of the other fields is the claim's quote, or else its paragraph.",
        Bad = "quote: Trump",
        Good = """
            quote: {exact: Trump, prefix: "said that "}
            """,
    };

    /// <summary>More places than these are not counted.</summary>
    public const int MostMatches = 1000;

    // So many words before or after are a ready selector; a longer one is better written by hand.
    private const int MostNeighbours = 12;

    public static Finding Ambiguous(
        Selector word, Source source, (int Start, int End)[] scope, IReadOnlyList<int> matches)
    {
        var where = scope.Length == 1 && scope[0] == (0, source.Text.Text.Length) ? source.Id : "the quote or paragraph";
        return matches.Count > MostMatches
            ? new(Rule, word.At, $"these words stand more than {MostMatches} times in {where}", "quote more words")
            : new(Rule, word.At, $"these words stand {matches.Count} times in {where}", Choices(word, source.Text, matches));
    }

    /// <summary>A ready selector for each of the first three places.</summary>
    public static string Choices(Selector word, SourceText text, IReadOnlyList<int> matches) =>
        string.Join("; ", matches.Take(3).Select(m => $"for {PlaceOf(text, m)} write {Ready(word, text, m, matches)}"));

    private static string PlaceOf(SourceText text, int index)
    {
        var span = text.SpanOf(index, index);
        return $"{span.Line}:{span.Column}";
    }

    // The shortest neighbour, in whole words, that only this match has.
    private static string Ready(Selector word, SourceText text, int match, IReadOnlyList<int> matches)
    {
        var (start, end) = text.LineRange(text.LineOf(match));
        for (var words = 1; words <= MostNeighbours; words++)
        {
            var prefix = Before(text.Text, start, match, words);
            if (matches.Count(m => text.Text.AsSpan(0, m).EndsWith(prefix, StringComparison.Ordinal)) == 1)
                return Selector(word, "prefix", prefix);
            var suffix = After(text.Text, match + word.Exact.Length, end, words);
            if (matches.Count(m => text.Text.AsSpan(m + word.Exact.Length).StartsWith(suffix, StringComparison.Ordinal)) == 1)
                return Selector(word, "suffix", suffix);
        }
        return "the words with more of their neighbours";
    }

    private static string Selector(Selector word, string side, string neighbour) =>
        $"{{exact: {Quoted(word.Exact)}, {side}: {Quoted(neighbour)}}}";

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Before(string text, int start, int end, int words)
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

    private static string After(string text, int start, int end, int words)
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
