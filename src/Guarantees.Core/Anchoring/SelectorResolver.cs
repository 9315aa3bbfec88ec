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
    /// <summary>Whether a line is suggested for a repeated quote before surrounding text: for furniture, which is a line of its own.</summary>
    public bool PrefersParagraph { get; init; }

    /// <summary>Resolves words that occur exactly once in the source; null if a fragment does not.</summary>
    public ImmutableArray<Span>? ResolveInSource(ImmutableArray<Selector> words) =>
        ResolveInOrder(words, selector => ResolveOnce(selector, [(0, source.Text.Text.Length)])) is { } spans
        && AreOnOneLine(words, spans)
            ? spans
            : null;

    /// <summary>
    /// Resolves words that occur exactly once in the quote, or else exactly once in the paragraph in which the quote starts;
    /// null where a fragment does not.
    /// </summary>
    public ImmutableArray<Span>? ResolveInClaim(ImmutableArray<Selector> words, ImmutableArray<Span> quote)
    {
        if (words.IsEmpty)
            return [];
        var inside = quote.Select(q => (source.Text.ToUtf16Index(q.Start), source.Text.ToUtf16Index(q.End))).ToArray();
        var paragraph = source.Text.GetLineRange(quote[0].Line);
        return ResolveInOrder(words, selector => ResolveOnce(selector, inside, orElse: paragraph));
    }

    /// <summary>Resolves words that occur exactly once on a line (1-based); null if a fragment does not.</summary>
    public ImmutableArray<Span>? ResolveInParagraph(ImmutableArray<Selector> words, int line) =>
        ResolveInOrder(words, selector => ResolveOnce(selector, [source.Text.GetLineRange(line)]));

    private bool AreOnOneLine(ImmutableArray<Selector> words, ImmutableArray<Span> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Line == spans[0].Line)
                continue;
            findings.Add(QuoteSpansParagraphs.CreateSeparate(words[i], spans[i], spans[0]));
            return false;
        }
        return true;
    }

    private ImmutableArray<Span>? ResolveInOrder(ImmutableArray<Selector> words, Func<Selector, Span?> find)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(words.Length);
        foreach (var selector in words)
        {
            if (find(selector) is not { } span)
                continue;
            if (spans.Count > 0 && span.Start < spans[^1].End)
                findings.Add(FragmentsOutOfOrder.CreateFinding(selector, spans[^1]));
            else
                spans.Add(span);
        }
        return spans.Count == words.Length ? spans.MoveToImmutable() : null;
    }

    private Span? ResolveOnce(Selector selector, (int Start, int End)[] scope, (int Start, int End)? orElse = null)
    {
        if (selector.Exact.AsSpan().ContainsAny('\n', '\r'))
        {
            findings.Add(QuoteSpansParagraphs.CreateLineBreak(selector));
            return null;
        }

        var matches = FindMatches(selector, scope).Take(AmbiguousQuote.MaxMatches + 1).ToArray();
        if (matches.Length == 1)
            return source.Text.CreateSpan(matches[0], selector.Exact);
        if (matches.Length == 0 && orElse is { } wider)
            return ResolveOnce(selector, [wider]);

        findings.Add(
            matches.Length == 0
                ? QuoteNotFound.CreateFinding(selector, source, scope, withNearest: findings.Count < Limits.MaxNearestSuggestions)
                : AmbiguousQuote.CreateFinding(selector, source, scope, matches, PrefersParagraph)
        );
        return null;
    }

    private IEnumerable<int> FindMatches(Selector selector, (int Start, int End)[] scope)
    {
        foreach (var (start, end) in scope)
        {
            foreach (var match in selector.FindMatches(source.Text.Text, start, end))
                yield return match;
        }
    }
}
