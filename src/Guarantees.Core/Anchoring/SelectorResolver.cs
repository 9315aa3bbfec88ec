using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Quotes;

namespace Guarantees.Core.Anchoring;

/// <summary>
/// Finds the words of a field in a source: exact, once in their scope, fragments in reading order. What cannot be
/// found is a finding with the place of the words in the data.
/// </summary>
internal sealed class SelectorResolver(Source source, List<Finding> findings)
{
    /// <summary>The spans of words that stand once in the whole source; null where a fragment does not.</summary>
    public ImmutableArray<Span>? InSource(ImmutableArray<Selector> words) =>
        InOrder(words, word => Once(word, [(0, source.Text.Text.Length)])) is { } spans && StandOnOneLine(words, spans) ? spans : null;

    /// <summary>
    /// The spans of words that stand once inside the quote, or else once in the paragraph on which the quote begins;
    /// null where a fragment does not.
    /// </summary>
    public ImmutableArray<Span>? InClaim(ImmutableArray<Selector> words, ImmutableArray<Span> quote)
    {
        var inside = quote.Select(q => (source.Text.Index(q.Start), source.Text.Index(q.End))).ToArray();
        var paragraph = source.Text.LineRange(quote[0].Line);
        return InOrder(words, word => Matches(word, inside).Any() ? Once(word, inside) : Once(word, [paragraph]));
    }

    /// <summary>The spans of words that stand once on a line, 1-based; null where a fragment does not.</summary>
    public ImmutableArray<Span>? InParagraph(ImmutableArray<Selector> words, int line) =>
        InOrder(words, word => Once(word, [source.Text.LineRange(line)]));

    private bool StandOnOneLine(ImmutableArray<Selector> words, ImmutableArray<Span> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Line == spans[0].Line)
                continue;
            findings.Add(QuoteSpansParagraphs.Apart(words[i], spans[i], spans[0]));
            return false;
        }
        return true;
    }

    private ImmutableArray<Span>? InOrder(ImmutableArray<Selector> words, Func<Selector, Span?> find)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(words.Length);
        foreach (var word in words)
        {
            if (find(word) is not { } span)
                continue;
            if (spans.Count > 0 && span.Start < spans[^1].End)
                findings.Add(FragmentsOutOfOrder.Broken(word, spans[^1]));
            else
                spans.Add(span);
        }
        return spans.Count == words.Length ? spans.MoveToImmutable() : null;
    }

    private Span? Once(Selector word, (int Start, int End)[] scope)
    {
        if (word.Exact.AsSpan().ContainsAny('\n', '\r'))
        {
            findings.Add(QuoteSpansParagraphs.Crossed(word));
            return null;
        }

        var matches = Matches(word, scope).Take(AmbiguousQuote.MostMatches + 1).ToArray();
        if (matches.Length == 1)
            return source.Text.SpanOf(matches[0], word.Exact);

        findings.Add(matches.Length == 0
            ? QuoteNotFound.NotFound(word, source, scope, withNearest: findings.Count < Limits.FindingsWithNearest)
            : AmbiguousQuote.Ambiguous(word, source, scope, matches));
        return null;
    }

    private IEnumerable<int> Matches(Selector word, (int Start, int End)[] scope)
    {
        foreach (var (start, end) in scope)
        {
            foreach (var match in word.Matches(source.Text.Text, start, end))
                yield return match;
        }
    }
}
