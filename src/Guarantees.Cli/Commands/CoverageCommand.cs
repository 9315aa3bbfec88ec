using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims coverage</c>: how much of each report is accounted for, word by word.</summary>
internal static class CoverageCommand
{
    public static Command Build(CliHost host)
    {
        var source = new Argument<string?>("SOURCE") { Description = "Only this report.", Arity = ArgumentArity.ZeroOrOne };
        source.Completing(host, CompletionValues.Sources);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("coverage", "How much of each report is accounted for, word by word, and every passage that is not.") { source };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var knowledgeBase = session.Open(mayFallBack: false).KnowledgeBase;
            var only = parsed.GetValue(source) is { } name
                ? FilterOptions.Id("coverage", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))])
                : null;
            SourceCoverage[] coverage = [.. SourceCoverage.AllOf(knowledgeBase).Where(c => only is null || c.Source.Id == only)];
            if (chosen == OutputFormat.Json)
                session.Write(stream => CoverageJson.Write(stream, coverage));
            else
                session.Output.Write(CoverageText.Of(coverage));
            return coverage.All(c => c.Unaccounted.IsEmpty) ? ExitCode.Fine : ExitCode.No;
        });
        return command;
    }
}
