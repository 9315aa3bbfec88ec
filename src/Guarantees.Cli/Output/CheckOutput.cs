using System.Reflection;
using Guarantees.Cli.Options;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;

namespace Guarantees.Cli.Output;

/// <summary>Writes a check's findings to stdout and its summary to stderr.</summary>
internal sealed class CheckOutput(CommandContext context, CheckReport report, KnowledgeBaseFolder folder)
{
    internal static readonly string Version = typeof(CheckOutput)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    private readonly Func<string, string> _show = context.GetPath(folder);

    public void Write(string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => FindingsJson.Write(stream, report, _show));
                break;
            case OutputFormat.Sarif:
                context.Write(stream => new SarifLog(Version, context.GetWorkspacePath(folder)).Write(stream, report));
                break;
            case OutputFormat.Github:
                context.Output.Write(new GitHubAnnotations(context.GetWorkspacePath(folder)).Render(report.Findings));
                context.Output.Flush();
                context.Error.Write(GitHubAnnotations.EscapeLog(RenderFull(new FindingText(folder.ReadText, _show))));
                break;
            case OutputFormat.Concise:
                var concise = new FindingText(folder.ReadText, _show);
                foreach (var finding in report.Findings)
                    context.Output.WriteLine(concise.RenderConcise(finding));
                break;
            default:
                context.Output.Write(RenderFull(new FindingText(folder.ReadText, _show) { Style = context.Style }));
                break;
        }
        Summarize();
    }

    private string RenderFull(FindingText text) => string.Join('\n', report.Findings.Select(text.RenderFull));

    private string CountFindings(Severity severity) =>
        ClaimWording.Count(report.Findings.Count(f => f.Rule.Severity == severity), severity.ToTerm());

    private void Summarize()
    {
        context.Output.Flush();
        context.Error.WriteLine(
            $"checked {report.CheckedClaims} of {ClaimWording.Count(report.Claims, "claim")}, {report.CoveredWords} of {ClaimWording.Count(report.Words, "word")} accounted for"
                + $" ({ClaimWording.Count(report.Connectives, "joint")} left over); {CountFindings(Severity.Error)}, {CountFindings(Severity.Warning)}"
                + (report.Findings.Any(f => f.Rule.Severity == Severity.Note) ? $", {CountFindings(Severity.Note)}" : "")
                + (
                    report.DeselectedCount > 0
                        ? $", {ClaimWording.Count(report.DeselectedCount, "finding")} of rules not selected"
                        : ""
                )
                + (report.CheckedClaims == 0 ? "; nothing was checked, and that is no success" : "")
        );
    }
}
