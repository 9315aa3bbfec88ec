using System.Collections.Immutable;
using Guarantees.Core.Anchoring;

namespace Guarantees.Core.Quoting;

/// <summary>An excerpt's words set against a stretch of a report: as many as can be in order, and next to each other.</summary>
/// <param name="Report">The report.</param>
/// <param name="Kept">Numbers of its words that the excerpt repeats, ascending.</param>
/// <param name="Differences">The words that differ, without the omissions that an ellipsis marks.</param>
internal sealed record WordAlignment(ReportWords Report, ImmutableArray<int> Kept, ImmutableArray<Difference> Differences)
{
    private const int Match = 3;
    private const int Neighbour = 1;

    /// <summary>How many words of the excerpt stand before the first one that the report has.</summary>
    public required int Before { get; init; }

    /// <summary>How many words of the excerpt stand after the last one that the report has.</summary>
    public required int After { get; init; }

    /// <summary>The stretch of the report, as it prints it.</summary>
    public required string Printed { get; init; }

    /// <summary>Whether nothing differs but that words are left out.</summary>
    public bool OnlyOmits => Differences.All(d => d.Given.Length == 0);

    /// <summary>Aligns the excerpt with the words from one number of the report to another; <paramref name="end"/> is excluded.</summary>
    public static WordAlignment Of(ExcerptWords excerpt, ReportWords report, int first, int end)
    {
        var given = excerpt.Printed.Select(p => p == ExcerptWords.Mark ? p : QuotedWord.In(p).First().Folded).ToArray();
        var (best, matched) = Scores(given, report, first, end);
        var kept = ImmutableArray.CreateBuilder<int>();
        var pairs = new List<(string Printed, string Given)>();
        var (i, j, after) = (0, 0, 0);
        while (i < given.Length || first + j < end)
        {
            if (matched[i, j] > 0 && matched[i, j] + after >= best[i, j])
            {
                kept.Add(first + j);
                pairs.Add((given[i], given[i]));
                (i, j, after) = (i + 1, j + 1, Neighbour);
                continue;
            }
            after = 0;
            if (first + j == end || (i < given.Length && best[i + 1, j] >= best[i, j + 1]))
                pairs.Add(("", excerpt.Printed[i++]));
            else
                pairs.Add((report.Span(first + j, first + ++j).Text, ""));
        }
        return new WordAlignment(report, kept.DrainToImmutable(), [.. Difference.Between(pairs).SelectMany(ExcerptDifferences.Unmarked)])
        {
            Before = pairs.TakeWhile(p => p.Printed != p.Given).Count(p => p.Given.Length > 0),
            After = pairs.AsEnumerable().Reverse().TakeWhile(p => p.Printed != p.Given).Count(p => p.Given.Length > 0),
            Printed = first < end ? report.Span(first, end).Text : "",
        };
    }

    // Best: the score from the excerpt's i-th and the report's j-th word on. Matched: the same where these two are set together.
    private static (int[,] Best, int[,] Matched) Scores(string[] given, ReportWords report, int first, int end)
    {
        var best = new int[given.Length + 1, end - first + 1];
        var matched = new int[given.Length + 1, end - first + 1];
        for (var i = given.Length - 1; i >= 0; i--)
        {
            for (var j = end - first - 1; j >= 0; j--)
            {
                if (given[i] == report.Words[first + j].Folded)
                    matched[i, j] = Match + Math.Max(best[i + 1, j + 1], matched[i + 1, j + 1] > 0 ? matched[i + 1, j + 1] + Neighbour : 0);
                best[i, j] = Math.Max(matched[i, j], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        return (best, matched);
    }
}
