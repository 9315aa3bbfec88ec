using System.CommandLine;
using Guarantees.Core.Checking;
using Guarantees.Core.Findings;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims check</c>: verify everything.</summary>
internal static class CheckCommand
{
    private enum Format
    {
        Full,
        Concise,
        Json,
    }

    public static Command Build(CliHost host)
    {
        var failOn = Choice.Option("--fail-on", "From which severity on to fail.", Severity.Error, ("error", Severity.Error), ("warning", Severity.Warning));
        var format = Choice.Option("--format", "The form of the findings.", Format.Full, ("full", Format.Full), ("concise", Format.Concise), ("json", Format.Json));
        var command = new Command("check", "Verify everything: format, sources, words, attribution, relations, coverage, reviews.") { failOn, format };
        command.Acts(host, (session, parsed) =>
        {
            var (loaded, folder) = session.Load();
            var report = Check.Everything(loaded);
            var text = new FindingsAsText(loaded.Files, session.PathFor(folder));
            switch (parsed.GetValue(format))
            {
                case Format.Json:
                    session.Write(stream => FindingsAsJson.Write(stream, report, session.PathFor(folder)));
                    break;
                case Format.Concise:
                    foreach (var finding in report.Findings)
                        session.Output.WriteLine(text.Concise(finding));
                    break;
                default:
                    session.Output.Write(string.Join('\n', report.Findings.Select(text.Full)));
                    break;
            }
            Summarize(session, report);
            return report.Findings.Any(f => f.Rule.Severity <= parsed.GetValue(failOn)) || report.Checked == 0 ? ExitCode.No : ExitCode.Fine;
        });
        return command;
    }

    private static void Summarize(Session session, CheckReport report)
    {
        session.Output.Flush();
        var errors = report.Findings.Count(f => f.Rule.Severity == Severity.Error);
        session.Error.WriteLine(
            $"checked {report.Checked} of {Phrases.Count(report.Claims, "claim")}, {report.Accounted} of {Phrases.Count(report.Words, "word")} accounted for"
            + $" ({Phrases.Count(report.Joints, "joint")} left over); {Phrases.Count(errors, "error")}, {Phrases.Count(report.Findings.Length - errors, "warning")}");
    }
}
