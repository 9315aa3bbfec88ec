using System.Text;
using Guarantees.Core.Output;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Cli.Output;

/// <summary>The coverage of reports for people: a line each, and one for every passage that is unaccounted for.</summary>
internal static class CoverageText
{
    public static string Of(IEnumerable<SourceCoverage> coverage)
    {
        var text = new StringBuilder();
        foreach (var report in coverage)
        {
            var over = report.Words - report.Accounted - report.Joints;
            text.Append($"{report.Source.Id}  {ClaimWording.Count(report.Words, "word")}: {report.Accounted} accounted for, ");
            text.Append($"{ClaimWording.Count(report.Joints, "joint")} left over, {over} unaccounted\n");
            foreach (var passage in report.Unaccounted)
                text.Append($"  {report.Source.Id}:{passage.Line}:{passage.Column}  \"{SafeText.Text(passage.Text)}\"\n");
        }
        return text.ToString();
    }
}
