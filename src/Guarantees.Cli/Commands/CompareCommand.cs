using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims compare</c>: how the reports' claims are related.</summary>
internal static class CompareCommand
{
    public static Command Build(CliHost host)
    {
        var topics = FilterOptions
            .CreateMultiValue("--topic", "TOPIC", "Only pairs with a claim on this topic")
            .WithCompletions(host, CompletionValues.GetTopics);
        var sources = FilterOptions
            .CreateMultiValue("--source", "SOURCE", "Only these reports; a single one is compared with all others")
            .WithCompletions(host, CompletionValues.GetSources);
        var lone = new Option<bool>("--lone") { Description = "In text and Markdown, also list claims that have no counterpart" };
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var command = new Command("compare", "Compare the reports: where they conflict, agree or qualify each other")
        {
            topics,
            sources,
            lone,
        };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var index = context.Open(allowBundled: true);
                var comparison = ReportComparer.Compare(
                    index,
                    FilterOptions.ReadTopics(parsed, topics, index),
                    FilterOptions.ReadSources(parsed, sources, index)
                );
                Write(context, index, comparison, chosen, parsed.GetValue(lone));
                context.Output.Flush();
                if (chosen == OutputFormat.Json)
                    context.Error.WriteLine(ComparisonWording.Summarize(comparison));
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(
        CommandContext context,
        KnowledgeBaseIndex index,
        ReportComparison comparison,
        string format,
        bool hasUnmatched
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => ComparisonJson.Write(stream, index, comparison));
                break;
            case OutputFormat.Markdown:
                context.Output.Write(ComparisonMarkdown.RenderDocument(comparison, hasUnmatched));
                break;
            default:
                context.Output.Write(new ComparisonText(context.Style) { HasUnmatched = hasUnmatched }.Render(comparison));
                break;
        }
    }
}
