using System.Text;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Text;

/// <summary>The coverage of reports for people: a line each, and one for every passage that is missing.</summary>
public static class CoverageText
{
    /// <summary>Prints the lines, the last one ended.</summary>
    public static string Render(IEnumerable<SourceCoverage> coverage)
    {
        var text = new StringBuilder();
        foreach (var report in coverage)
        {
            var over = report.Words - report.CoveredWords - report.Connectives;
            text.Append($"{report.Source.Id}  {ClaimWording.Count(report.Words, "word")}: {report.CoveredWords} covered, ");
            text.Append($"{ClaimWording.Count(report.Connectives, "linking word")}, {over} missing{DescribeProgress(report)}\n");
            foreach (var passage in report.Uncovered)
                text.Append($"  {report.Source.Id}:{passage.Line}:{passage.Column}  \"{SafeText.Escape(passage.Text)}\"\n");
        }
        return text.ToString();
    }

    private static string DescribeProgress(SourceCoverage report)
    {
        if (!report.Source.IsInProgress)
            return "";
        var progress = ReadingProgress.Create(report);
        return $"; in progress, {progress.ReadSentences} of {ClaimWording.Count(progress.Sentences.Length, "sentence")} read";
    }
}
