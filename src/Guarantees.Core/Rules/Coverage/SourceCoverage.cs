using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Coverage;

/// <summary>How much of one report is accounted for, word by word.</summary>
/// <param name="Source">The report.</param>
/// <param name="Words">Its words: runs of non-space with a letter or digit in them.</param>
/// <param name="CoveredWords">Words that stand wholly in some run of words of a claim, or in a skipped passage.</param>
/// <param name="Connectives">Words that stay over and may (and, or, but, …).</param>
/// <param name="Uncovered">Passages that stay over and may not, in reading order.</param>
public sealed record SourceCoverage(Source Source, int Words, int CoveredWords, int Connectives, ImmutableArray<Span> Uncovered)
{
    /// <summary>What is skipped, in reading order.</summary>
    public ImmutableArray<Span> Skipped { get; private init; } = [];

    /// <summary>The coverage of every source of a knowledge base, in its order.</summary>
    public static IEnumerable<SourceCoverage> ForAllSources(KnowledgeBase knowledgeBase)
    {
        var claimed = knowledgeBase
            .Claims.SelectMany(c => c.AllSpans.Select(s => (c.Source, s)))
            .Concat(knowledgeBase.Skipped.SelectMany(k => k.Quote.Select(s => (k.Source, s))))
            .ToLookup(pair => pair.Source.Id, pair => pair.s, StringComparer.Ordinal);
        var skipped = knowledgeBase.Skipped.ToLookup(k => k.Source.Id, StringComparer.Ordinal);
        return knowledgeBase.Sources.Select(source =>
            Create(source, claimed[source.Id]) with
            {
                Skipped = [.. skipped[source.Id].SelectMany(k => k.Quote).OrderBy(q => q.Start)],
            }
        );
    }

    private static SourceCoverage Create(Source source, IEnumerable<Span> spans)
    {
        var text = source.Text;
        var sorted = spans.OrderBy(s => s.Start).ToArray();
        var (words, accounted, joints, next, reach) = (0, 0, 0, 0, 0);
        var over = new List<Word>();
        foreach (var word in Word.Split(text.Text))
        {
            words++;
            var (start, end) = (text.ToCodePointOffset(word.Start), text.ToCodePointOffset(word.End));

            // Some span holds the word if, of those that begin before it, the one that reaches farthest does.
            for (; next < sorted.Length && sorted[next].Start <= start; next++)
                reach = Math.Max(reach, sorted[next].End);
            if (reach >= end)
                accounted++;
            else if (QualifierLexicon.Connectives.Contains(word.Trim(text.Text)))
                joints++;
            else
                over.Add(word);
        }
        return new SourceCoverage(source, words, accounted, joints, MergePassages(text, over));
    }

    // Words with nothing but space and punctuation between them are one passage.
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
