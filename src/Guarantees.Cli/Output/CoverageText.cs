using System.Text;
using Guarantees.Core.Rendering;
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
            text.Append($"{report.Source.Id}  {Phrases.Count(report.Words, "word")}: {report.Accounted} accounted for, ");
            text.Append($"{Phrases.Count(report.Joints, "joint")} left over, {over} unaccounted\n");
            foreach (var passage in report.Unaccounted)
                text.Append($"  {report.Source.Id}:{passage.Line}:{passage.Column}  \"{Visible.Text(passage.Text)}\"\n");
        }
        return text.ToString();
    }
}
