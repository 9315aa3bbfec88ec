using System.Reflection;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Checking;
using Guarantees.Core.Findings;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary>Writes a check's findings to stdout and its summary to stderr.</summary>
internal sealed class CheckOutput(Session session, CheckReport report, KnowledgeBaseFolder folder)
{
    private const int MarginWidth = 8;
    internal static readonly string Version =
        typeof(CheckOutput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly Func<string, string> _show = session.PathFor(folder);

    public void Write(string format)
    {
        switch (format)
        {
            case Format.Json:
                session.Write(stream => FindingsAsJson.Write(stream, report, _show));
                break;
            case Format.Sarif:
                session.Write(stream => new FindingsAsSarif(Version, session.PathInWorkspace(folder)).Write(stream, report));
                break;
            case Format.Github:
                session.Output.Write(new FindingsAsAnnotations(session.PathInWorkspace(folder)).Of(report.Findings));
                session.Output.Flush();
                session.Error.Write(FindingsAsAnnotations.Log(Full(new FindingsAsText(folder.TextOf, _show))));
                break;
            case Format.Concise:
                var concise = new FindingsAsText(folder.TextOf, _show);
                foreach (var finding in report.Findings)
                    session.Output.WriteLine(concise.Concise(finding));
                break;
            default:
                session.Output.Write(Full(ForThisTerminal()));
                break;
        }
        Summarize();
    }

    private string Full(FindingsAsText text) => string.Join('\n', report.Findings.Select(text.Full));

    private FindingsAsText ForThisTerminal() => new(folder.TextOf, _show)
    {
        Paint = Painted,
        SnippetWidth = session.Host.OutputWidth - MarginWidth ?? FindingsAsText.DefaultSnippetWidth,
    };

    private string Painted(FindingPart part, string text) => part switch
    {
        FindingPart.Error => session.Paint.Bold(session.Paint.Red(text)),
        FindingPart.Warning => session.Paint.Bold(session.Paint.Yellow(text)),
        FindingPart.Message => session.Paint.Bold(text),
        _ => session.Paint.Cyan(text),
    };

    private string Count(Severity severity) => Phrases.Count(report.Findings.Count(f => f.Rule.Severity == severity), severity.Word());

    private void Summarize()
    {
        session.Output.Flush();
        session.Error.WriteLine(
            $"checked {report.Checked} of {Phrases.Count(report.Claims, "claim")}, {report.Accounted} of {Phrases.Count(report.Words, "word")} accounted for"
            + $" ({Phrases.Count(report.Joints, "joint")} left over); {Count(Severity.Error)}, {Count(Severity.Warning)}"
            + (report.Findings.Any(f => f.Rule.Severity == Severity.Note) ? $", {Count(Severity.Note)}" : "")
            + (report.Unselected > 0 ? $", {Phrases.Count(report.Unselected, "finding")} of rules not selected" : "")
            + (report.Checked == 0 ? "; nothing was checked, and that is no success" : ""));
    }
}
