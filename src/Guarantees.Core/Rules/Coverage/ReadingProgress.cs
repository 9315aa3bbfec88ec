using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Coverage;

/// <summary>How far the reading of one report has come.</summary>
/// <param name="Coverage">The report, word by word.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="ReadSentences">Those of which every word is accounted for.</param>
/// <param name="Next">The first other one, or null where there is none.</param>
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
