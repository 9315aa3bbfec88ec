using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Coverage;

/// <summary>How much of one report has been read into claims. Skipped passages are not sentences to read.</summary>
/// <param name="Coverage">The coverage of the report.</param>
/// <param name="Sentences">Its sentences, including those inside quotations.</param>
/// <param name="Unread">The indexes of the sentences in <paramref name="Sentences"/> that are not fully covered.</param>
public sealed record ReadingProgress(SourceCoverage Coverage, ImmutableArray<Span> Sentences, ImmutableArray<int> Unread)
{
    /// <summary>How many sentences have every word accounted for.</summary>
    public int ReadSentences => Sentences.Length - Unread.Length;

    /// <summary>The first sentence that is not read, or null where there is none.</summary>
    public Span? Next => Unread.IsEmpty ? null : Sentences[Unread[0]];

    /// <summary>Counts the sentences of a report.</summary>
    public static ReadingProgress Create(SourceCoverage coverage)
    {
        ImmutableArray<Span> sentences = [.. FindSentences(coverage.Source.Text).Where(s => !IsSkipped(s, coverage.Skipped))];
        var unread = ImmutableArray.CreateBuilder<int>();
        var passage = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            while (passage < coverage.Uncovered.Length && coverage.Uncovered[passage].End <= sentences[i].Start)
                passage++;
            if (passage < coverage.Uncovered.Length && coverage.Uncovered[passage].Overlaps(sentences[i]))
                unread.Add(i);
        }
        return new ReadingProgress(coverage, sentences, unread.DrainToImmutable());
    }

    private static IEnumerable<Span> FindSentences(SourceText text) =>
        from line in Enumerable.Range(1, text.LineCount)
        let range = text.GetLineRange(line)
        from sentence in SentenceSplitter.Split(text.Text, range.Start, range.End)
        select text.CreateSpan(sentence.Start, sentence.End);

    // From its first word to its last one.
    private static bool IsSkipped(Span sentence, ImmutableArray<Span> skipped)
    {
        var words = Word.Split(sentence.Text).ToArray();
        return words.Length == 0
            || skipped.Any(s =>
                s.Line == sentence.Line
                && s.Start <= sentence.Start + words[0].Start
                && s.End >= sentence.Start + words[^1].Start + 1
            );
    }
}
