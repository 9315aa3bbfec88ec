using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Finds the words of the reports that are nearest to given ones: first the sentences with most of the rare words, then the best alignment.</summary>
internal sealed class NearestPassageFinder(ReportIndex index)
{
    private const int CommonWord = 200;
    private const int MaxSentences = 4;
    private const int MaxWords = 400;

    /// <summary>Gets the nearest passage, or null where no report has any of the words.</summary>
    public NearestPassage? Find(ImmutableArray<Token> words)
    {
        var given = words.Length > MaxWords ? words[..MaxWords] : words;
        return FindCandidates(given)
            .Select(sentence => Align(given, sentence))
            .OfType<NearestPassage>()
            .MaxBy(n => (n.Diff.Kept.Length, -n.Diff.Changes.Length));
    }

    private IEnumerable<ReportSentence> FindCandidates(ImmutableArray<Token> words)
    {
        var votes = new Dictionary<ReportSentence, double>();
        foreach (var form in words.Select(w => w.Form).Distinct())
        {
            var positions = index.GetPositions(form);
            foreach (var number in positions.Take(CommonWord))
            {
                var sentence = index.GetReport(number).GetSentence(number);
                votes[sentence] = votes.GetValueOrDefault(sentence) + (1.0 / (1 + positions.Count));
            }
        }
        return votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key.Tokens.Start).Take(MaxSentences).Select(v => v.Key);
    }

    // The paragraph around the sentence, as far as it is not too long.
    private NearestPassage? Align(ImmutableArray<Token> given, ReportSentence sentence)
    {
        var report = index.GetReport(sentence.Tokens.Start);
        var near = report
            .Sentences.Where(s => s.Line == sentence.Line && Math.Abs(s.Tokens.Start - sentence.Tokens.Start) < MaxWords / 2)
            .ToArray();
        var window = new TokenRange(near[0].Tokens.Start, Math.Min(near[^1].Tokens.End, near[0].Tokens.Start + MaxWords));
        var diff = WordDiff.Compare(given.AsSpan(), report.Tokens.AsSpan(window.Start - report.FirstToken, window.Length));
        return diff.Kept.IsEmpty ? null : new NearestPassage(report, sentence, window.Start, diff);
    }
}
