using System.CommandLine;
using Guarantees.Core.Checking;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims coverage</c>: how much of each report is accounted for, word by word.</summary>
internal static class CoverageCommand
{
    public static Command Build(CliHost host)
    {
        var source = new Argument<string?>("SOURCE") { Description = "Only this report.", Arity = ArgumentArity.ZeroOrOne };
        var format = Choice.Option("--format", "The form of the output.", Format.Text, Format.Json);
        var command = new Command("coverage", "How much of each report is accounted for, word by word, and every passage that is not.") { source, format };
        command.Acts(host, (session, parsed) =>
        {
            var knowledgeBase = session.LoadSound(mayFallBack: false).Loaded.KnowledgeBase;
            var only = parsed.GetValue(source) is { } name
                ? FilterOptions.Id("coverage", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))])
                : null;
            Coverage[] coverage = [.. Coverage.AllOf(knowledgeBase).Where(c => only is null || c.Source.Id == only)];
            if (parsed.Chosen(format) == Format.Json)
                session.Write(stream => CoverageAsJson.Write(stream, coverage));
            else
                Write(session.Output, coverage);
            return coverage.All(c => c.Unaccounted.IsEmpty) ? ExitCode.Fine : ExitCode.No;
        });
        return command;
    }

    private static void Write(TextWriter output, Coverage[] coverage)
    {
        foreach (var report in coverage)
        {
            var over = report.Words - report.Accounted - report.Joints;
            output.WriteLine(
                $"{report.Source.Id}  {Phrases.Count(report.Words, "word")}: {report.Accounted} accounted for, "
                + $"{Phrases.Count(report.Joints, "joint")} left over, {over} unaccounted");
            foreach (var passage in report.Unaccounted)
                output.WriteLine($"  {report.Source.Id}:{passage.Line}:{passage.Column}  \"{Visible.Text(passage.Text)}\"");
        }
    }
}
