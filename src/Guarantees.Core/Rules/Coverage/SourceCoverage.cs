using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Coverage;

/// <summary>How much of one report is covered, word by word.</summary>
/// <param name="Source">The report.</param>
/// <param name="Words">Its words: runs of non-space with a letter or digit in them.</param>
/// <param name="CoveredWords">The number of words that lie entirely within a span of a claim or of a skipped passage.</param>
/// <param name="Connectives">The number of uncovered words that need no cover (and, or, but, …).</param>
/// <param name="Uncovered">The passages that are not covered, in reading order.</param>
public sealed record SourceCoverage(Source Source, int Words, int CoveredWords, int Connectives, ImmutableArray<Span> Uncovered)
{
    /// <summary>What is skipped, in reading order.</summary>
    public ImmutableArray<Span> Skipped { get; private init; } = [];

    /// <summary>The coverage of every source of a knowledge base, in its order.</summary>
    public static IEnumerable<SourceCoverage> ForAllSources(KnowledgeBase knowledgeBase) =>
        ForSources(knowledgeBase, knowledgeBase.Sources);

    /// <summary>The coverage of some sources of a knowledge base, in their order; the others are not read.</summary>
    public static IEnumerable<SourceCoverage> ForSources(KnowledgeBase knowledgeBase, ImmutableArray<Source> sources)
    {
        var ids = sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var claimed = knowledgeBase
            .Claims.Where(c => ids.Contains(c.Source.Id))
            .SelectMany(c => c.AllSpans.Select(s => (c.Source.Id, Span: s)))
            .ToLookup(pair => pair.Id, pair => pair.Span, StringComparer.Ordinal);
        var skipped = knowledgeBase
            .Skipped.Where(k => ids.Contains(k.Source.Id))
            .SelectMany(k => k.Quote.Select(s => (k.Source.Id, Span: s)))
            .ToLookup(pair => pair.Id, pair => pair.Span, StringComparer.Ordinal);
        return sources.Select(source =>
            Create(source, claimed[source.Id].Concat(skipped[source.Id])) with
            {
                Skipped = [.. skipped[source.Id].OrderBy(q => q.Start)],
            }
        );
    }

    private static SourceCoverage Create(Source source, IEnumerable<Span> spans)
    {
        var text = source.Text;
        var sorted = spans.OrderBy(s => s.Start).ToArray();
        var (words, covered, connectives, next, reach) = (0, 0, 0, 0, 0);
        var uncovered = new List<Word>();
        foreach (var word in Word.Split(text.Text))
        {
            words++;
            var (start, end) = (text.ToCodePointOffset(word.Start), text.ToCodePointOffset(word.End));

            // The word is covered if, of the spans that start before it, the one that ends last covers it.
            for (; next < sorted.Length && sorted[next].Start <= start; next++)
                reach = Math.Max(reach, sorted[next].End);
            if (reach >= end)
                covered++;
            else if (QualifierLexicon.Connectives.Contains(word.Trim(text.Text)))
                connectives++;
            else
                uncovered.Add(word);
        }
        return new SourceCoverage(source, words, covered, connectives, MergePassages(text, uncovered));
    }

    // Words with only spaces and punctuation between them are one passage.
    private static ImmutableArray<Span> MergePassages(SourceText text, List<Word> words)
    {
        var passages = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < words.Count; i++)
        {
            var start = words[i].Start;
            while (i + 1 < words.Count && words[i + 1].RunStart - words[i].RunEnd == 1 && text.Text[words[i].RunEnd] == ' ')
                i++;
            passages.Add(text.CreateSpan(start, words[i].End));
        }
        return passages.DrainToImmutable();
    }
}
