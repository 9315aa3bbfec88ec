using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Coverage;

/// <summary>How much of one report has been read into claims.</summary>
/// <param name="Coverage">The coverage of the report.</param>
/// <param name="Sentences">The number of its sentences.</param>
/// <param name="ReadSentences">The number of sentences that are fully covered.</param>
/// <param name="Next">The first sentence that is not, or null if there is none.</param>
public sealed record ReadingProgress(SourceCoverage Coverage, int Sentences, int ReadSentences, Span? Next)
{
    /// <summary>Counts the sentences of a report.</summary>
    public static ReadingProgress Create(SourceCoverage coverage)
    {
        var text = coverage.Source.Text;
        var (sentences, read, next) = (0, 0, (Span?)null);
        var passage = 0;
        for (var line = 1; line <= text.LineCount; line++)
        {
            var (lineStart, lineEnd) = text.GetLineRange(line);
            foreach (var (start, end) in SentenceSplitter.Split(text.Text, lineStart, lineEnd))
            {
                sentences++;
                var sentence = text.CreateSpan(start, end);
                while (passage < coverage.Uncovered.Length && coverage.Uncovered[passage].End <= sentence.Start)
                    passage++;
                if (passage < coverage.Uncovered.Length && coverage.Uncovered[passage].Overlaps(sentence))
                    next ??= sentence;
                else
                    read++;
            }
        }
        return new ReadingProgress(coverage, sentences, read, next);
    }
}
