using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Text;

/// <summary>The coverage of reports as text: a paragraph for each report and each passage that is not covered.</summary>
public sealed class CoverageText(TextStyle style)
{
    private const int Indent = 2;

    private readonly TextRows _rows = new(style);

    /// <summary>Renders the coverage, ending with a line break.</summary>
    public string Render(IEnumerable<SourceCoverage> coverage) => string.Concat(coverage.Select(RenderReport));

    private string RenderReport(SourceCoverage report) =>
        _rows.FormatParagraph(Summarize(report), 0, hang: Indent)
        + string.Concat(
            report.Uncovered.Select(passage =>
                _rows.FormatParagraph(
                    $"{report.Source.Id}:{passage.Line}:{passage.Column}  \"{passage.Text}\"",
                    Indent,
                    hang: Indent
                )
            )
        );

    private static string Summarize(SourceCoverage report)
    {
        var missing = report.Words - report.CoveredWords - report.Connectives;
        return $"{report.Source.Id}  {ClaimWording.Count(report.Words, "word")}: {report.CoveredWords} covered, "
            + $"{ClaimWording.Count(report.Connectives, "linking word")}, {missing} missing{DescribeProgress(report)}";
    }

    private static string DescribeProgress(SourceCoverage report)
    {
        if (!report.Source.IsInProgress)
            return "";
        var progress = ReadingProgress.Create(report);
        return $"; in progress, {progress.ReadSentences} of {ClaimWording.Count(progress.Sentences.Length, "sentence")} read";
    }
}
