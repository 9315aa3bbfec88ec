using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims coverage</c>: how much of each report is covered by claims.</summary>
internal static class CoverageCommand
{
    public static Command Build(CliHost host)
    {
        var source = new Argument<string?>("SOURCE")
        {
            Description = "Only this report",
            HelpName = "SOURCE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        source.WithCompletions(host, CompletionValues.GetSources);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("coverage", "Show how much of each report the claims cover, and every passage they do not")
        {
            source,
        };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var knowledgeBase = context.Open(allowBundled: false).KnowledgeBase;
                var only = parsed.GetValue(source) is { } name
                    ? FilterOptions.ReadId("coverage", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))])
                    : null;
                SourceCoverage[] coverage =
                [
                    .. SourceCoverage.ForAllSources(knowledgeBase).Where(c => only is null || c.Source.Id == only),
                ];
                if (chosen == OutputFormat.Json)
                    context.Write(stream => CoverageJson.Write(stream, coverage));
                else
                    context.Output.Write(new CoverageText(context.Style).Render(coverage));
                return coverage.All(c => c.Uncovered.IsEmpty || c.Source.IsInProgress) ? ExitCode.Success : ExitCode.Failure;
            }
        );
        return command;
    }
}
