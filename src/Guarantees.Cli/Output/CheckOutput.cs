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
internal sealed class CheckOutput(CommandContext session, CheckReport report, KnowledgeBaseFolder folder)
{
    private const int MarginWidth = 8;
    internal static readonly string Version =
        typeof(CheckOutput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly Func<string, string> _show = session.PathFor(folder);

    public void Write(string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => FindingsJson.Write(stream, report, _show));
                break;
            case OutputFormat.Sarif:
                session.Write(stream => new SarifLog(Version, session.PathInWorkspace(folder)).Write(stream, report));
                break;
            case OutputFormat.Github:
                session.Output.Write(new GitHubAnnotations(session.PathInWorkspace(folder)).Of(report.Findings));
                session.Output.Flush();
                session.Error.Write(GitHubAnnotations.Log(Full(new FindingText(folder.TextOf, _show))));
                break;
            case OutputFormat.Concise:
                var concise = new FindingText(folder.TextOf, _show);
                foreach (var finding in report.Findings)
                    session.Output.WriteLine(concise.Concise(finding));
                break;
            default:
                session.Output.Write(Full(ForThisTerminal()));
                break;
        }
        Summarize();
    }

    private string Full(FindingText text) => string.Join('\n', report.Findings.Select(text.Full));

    private FindingText ForThisTerminal() => new(folder.TextOf, _show)
    {
        Paint = Painted,
        SnippetWidth = session.Host.OutputWidth - MarginWidth ?? FindingText.DefaultSnippetWidth,
    };

    private string Painted(FindingElement part, string text) => part switch
    {
        FindingElement.Error => session.Paint.Bold(session.Paint.Red(text)),
        FindingElement.Warning => session.Paint.Bold(session.Paint.Yellow(text)),
        FindingElement.Message => session.Paint.Bold(text),
        _ => session.Paint.Cyan(text),
    };

    private string Count(Severity severity) => ClaimWording.Count(report.Findings.Count(f => f.Rule.Severity == severity), severity.Word());

    private void Summarize()
    {
        session.Output.Flush();
        session.Error.WriteLine(
            $"checked {report.Checked} of {ClaimWording.Count(report.Claims, "claim")}, {report.Accounted} of {ClaimWording.Count(report.Words, "word")} accounted for"
            + $" ({ClaimWording.Count(report.Joints, "joint")} left over); {Count(Severity.Error)}, {Count(Severity.Warning)}"
            + (report.Findings.Any(f => f.Rule.Severity == Severity.Note) ? $", {Count(Severity.Note)}" : "")
            + (report.Unselected > 0 ? $", {ClaimWording.Count(report.Unselected, "finding")} of rules not selected" : "")
            + (report.Checked == 0 ? "; nothing was checked, and that is no success" : ""));
    }
}
