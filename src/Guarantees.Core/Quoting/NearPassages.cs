using System.Collections.Immutable;
using Guarantees.Core.Anchoring;

namespace Guarantees.Core.Quoting;

/// <summary>Finds the passage that an excerpt may have been meant to repeat, and what differs.</summary>
internal sealed class NearPassages
{
    // Most of the words of an excerpt that is near: two thirds, in this order, in one paragraph.
    private const int Parts = 3;
    private const int Kept = 2;

    // How many paragraphs are aligned, and up to which product of words: alignment is quadratic.
    private const int MostParagraphs = 3;
    private const int MostCells = 1_000_000;

    private readonly Dictionary<string, List<(ReportWords Report, int Line)>> _paragraphsByWord = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Lists the paragraphs of each word.</summary>
    public NearPassages(ImmutableArray<ReportWords> reports)
    {
        foreach (var report in reports)
        {
            for (var line = 1; line <= report.Source.Text.LineCount; line++)
            {
                var (first, end) = report.Paragraph(line);
                _longest = Math.Max(_longest, end - first);
                foreach (var word in report.Words[first..end].Select(w => w.Folded).Distinct())
                    Paragraphs(word).Add((report, line));
            }
        }
    }

    /// <summary>The alignment with most words in common; null where no paragraph has enough of them.</summary>
    public WordAlignment? Nearest(ExcerptWords excerpt)
    {
        WordAlignment? best = null;
        var most = (excerpt.Count * Kept + Parts - 1) / Parts - 1;
        foreach (var (report, line) in Likely(excerpt, most + 1))
        {
            if (Align(excerpt, report, line) is { } alignment && alignment.Kept.Length > most)
                (best, most) = (alignment, alignment.Kept.Length);
        }
        return best;
    }

    private static WordAlignment? Align(ExcerptWords excerpt, ReportWords report, int line)
    {
        if (Region(excerpt, report, line) is not { } region)
            return null;
        var alignment = WordAlignment.Of(excerpt, report, region.First, region.End);
        if (alignment.Kept.IsEmpty)
            return null;

        // Words of the excerpt that are left over at its ends are set against as many words of the report.
        var (first, end) = report.Paragraph(line);
        return WordAlignment.Of(
            excerpt, report, Math.Max(first, alignment.Kept[0] - alignment.Before), Math.Min(end, alignment.Kept[^1] + 1 + alignment.After));
    }

    private IEnumerable<(ReportWords Report, int Line)> Likely(ExcerptWords excerpt, int enough)
    {
        var shared = new Dictionary<(ReportWords Report, int Line), int>();
        if (enough > _longest)
            return [];
        foreach (var word in excerpt.Parts.SelectMany(p => p))
        {
            foreach (var paragraph in _paragraphsByWord.GetValueOrDefault(word, []))
                shared[paragraph] = shared.GetValueOrDefault(paragraph) + 1;
        }
        return shared.Where(s => s.Value >= enough)
            .OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key.Report.Source.Id, StringComparer.Ordinal).ThenBy(s => s.Key.Line)
            .Select(s => s.Key)
            .Where(p => (long)excerpt.Count * Length(p) <= MostCells)
            .Take(MostParagraphs);
    }

    // Of an excerpt with ellipses the whole paragraph: its parts may stand far apart.
    private static (int First, int End)? Region(ExcerptWords excerpt, ReportWords report, int line)
    {
        if (excerpt.Parts.Length > 1)
            return report.Paragraph(line);
        var text = report.PlainText;
        var nearest = NearestPassage.Find(string.Join(' ', excerpt.Parts[0]), text, text.LineRange(line));
        return nearest is null ? null : report.Between(text.Index(nearest.Span.Start), text.Index(nearest.Span.End));
    }

    private static int Length((ReportWords Report, int Line) paragraph)
    {
        var (first, end) = paragraph.Report.Paragraph(paragraph.Line);
        return end - first;
    }

    private List<(ReportWords Report, int Line)> Paragraphs(string word)
    {
        if (!_paragraphsByWord.TryGetValue(word, out var paragraphs))
            _paragraphsByWord[word] = paragraphs = [];
        return paragraphs;
    }
}
