using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims compare</c>: the reports side by side, topic by topic.</summary>
internal static class CompareCommand
{
    public static Command Build(CliHost host)
    {
        var topics = FilterOptions.Repeated("--topic", "TOPIC", "Only a topic.").Completing(host, CompletionValues.Topics);
        var sources = FilterOptions.Repeated("--source", "SOURCE", "Only these reports; one alone is compared with all others.").Completing(host, CompletionValues.Sources);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var command = new Command("compare", "The reports side by side: what agrees, conflicts, qualifies, only looks alike, or stands alone.") { topics, sources };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var index = session.Open(mayFallBack: true);
            var comparison = ReportComparer.Compare(index, FilterOptions.TopicIds(parsed, topics, index), FilterOptions.SourceIds(parsed, sources, index));
            Write(session, index, comparison, chosen);
            session.Output.Flush();
            session.Error.WriteLine(ComparisonWording.Summary(comparison));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(CommandContext session, KnowledgeBaseIndex index, ReportComparison comparison, string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => ComparisonJson.Write(stream, index, comparison));
                break;
            case OutputFormat.Markdown:
                session.Output.Write(ComparisonMarkdown.Document(comparison));
                break;
            default:
                session.Output.Write(new ComparisonText(index, session.Paint, session.Host.OutputWidth).Of(comparison));
                break;
        }
    }
}
