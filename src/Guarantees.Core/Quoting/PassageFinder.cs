using System.Collections.Immutable;

namespace Guarantees.Core.Quoting;

/// <summary>Finds the passages of the reports where all words of an excerpt stand.</summary>
internal sealed class PassageFinder(ImmutableArray<ReportWords> reports)
{
    /// <summary>
    /// Every place where the excerpt's one part stands, or all its parts in this order in one paragraph, each as near to the one
    /// before as can be.
    /// </summary>
    public IEnumerable<Passage> All(ExcerptWords excerpt) =>
        reports.SelectMany(report => excerpt.Parts is [var only]
            ? report.Find(only, 0, report.Words.Length).Select(at => new Passage(report, Run(at, only.Length)))
            : InOneParagraph(report, excerpt.Parts));

    /// <summary>
    /// The first place of each part, where every part stands somewhere and no paragraph has them in this order; else none.
    /// </summary>
    public ImmutableArray<Passage> Apart(ExcerptWords excerpt)
    {
        foreach (var report in reports)
        {
            Passage?[] found = [.. excerpt.Parts.Select(part => First(report, part))];
            if (!found.Contains(null))
                return [.. found.OfType<Passage>()];
        }
        Passage?[] anywhere = [.. excerpt.Parts.Select(part => reports.Select(r => First(r, part)).FirstOrDefault(p => p is not null))];
        return anywhere.Contains(null) ? [] : [.. anywhere.OfType<Passage>()];
    }

    private static Passage? First(ReportWords report, ImmutableArray<string> part) =>
        report.Find(part, 0, report.Words.Length).Select(at => new Passage(report, Run(at, part.Length))).FirstOrDefault();

    private static IEnumerable<Passage> InOneParagraph(ReportWords report, ImmutableArray<ImmutableArray<string>> parts)
    {
        var done = 0; // where the other parts do not follow, they do not follow from further on in the paragraph either
        foreach (var first in report.Find(parts[0], 0, report.Words.Length).Where(first => first >= done))
        {
            var end = report.Paragraph(report.LineOf(first)).End;
            if (Follow(report, parts, first, end) is { } numbers)
                yield return new Passage(report, numbers);
            else
                done = end;
        }
    }

    private static List<int>? Follow(ReportWords report, ImmutableArray<ImmutableArray<string>> parts, int first, int end)
    {
        List<int> numbers = [.. Run(first, parts[0].Length)];
        foreach (var part in parts.Skip(1))
        {
            var next = report.Find(part, numbers[^1] + 1, end).Take(1).ToArray();
            if (next.Length == 0)
                return null;
            numbers.AddRange(Run(next[0], part.Length));
        }
        return numbers;
    }

    private static IEnumerable<int> Run(int first, int count) => Enumerable.Range(first, count);
}
