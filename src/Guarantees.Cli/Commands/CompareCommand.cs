using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Comparing;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims compare</c>: the reports side by side, topic by topic.</summary>
internal static class CompareCommand
{
    public static Command Build(CliHost host)
    {
        var topics = FilterOptions.Repeated("--topic", "TOPIC", "Only a topic.").Completing(host, KnownWords.Topics);
        var sources = FilterOptions.Repeated("--source", "SOURCE", "Only these reports; one alone is compared with all others.").Completing(host, KnownWords.Sources);
        var format = new FormatOption(Format.Text, Format.Json, Format.Markdown);
        var command = new Command("compare", "The reports side by side: what agrees, conflicts, qualifies, only looks alike, or stands alone.") { topics, sources };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var index = session.Open(mayFallBack: true);
            var comparison = Comparer.Compare(index, FilterOptions.TopicIds(parsed, topics, index), FilterOptions.SourceIds(parsed, sources, index));
            Write(session, index, comparison, chosen);
            session.Output.Flush();
            session.Error.WriteLine(ComparisonPhrases.Summary(comparison));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(Session session, KnowledgeBaseIndex index, Comparison comparison, string format)
    {
        switch (format)
        {
            case Format.Json:
                session.Write(stream => ComparisonAsJson.Write(stream, index, comparison));
                break;
            case Format.Markdown:
                session.Output.Write(MarkdownComparison.Document(comparison));
                break;
            default:
                session.Output.Write(new ComparisonText(index, session.Paint, session.Host.OutputWidth).Of(comparison));
                break;
        }
    }
}
