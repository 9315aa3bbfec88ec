using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Html;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims render</c>: writes the knowledge base as a document.</summary>
internal static class RenderCommand
{
    public static Command Build(CliHost host)
    {
        var format = new FormatOption(OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Json);
        var file = OutputFile.CreateOption();
        var topics = FilterOptions
            .CreateMultiValue("--topic", "TOPIC", "Only claims on this topic")
            .WithCompletions(host, CompletionValues.GetTopics);
        var check = new Option<bool>("--check") { Description = "Do not write FILE, but fail if it is out of date" };
        var partial = new Option<bool>("--partial") { Description = "Leave out items that have errors instead of failing" };
        var command = new Command("render", "Render the knowledge base as Markdown, HTML or JSON");
        format.AddTo(command);
        command.Add(file);
        command.Add(topics);
        command.Add(check);
        command.Add(partial);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var target = parsed.GetValue(file) is not "-" and var name ? name : null;
                var isCheck = parsed.GetValue(check);
                if (isCheck && target is null)
                    throw CliException.Usage("--check needs a file to compare with", "add -o FILE");

                var index = context.OpenWhole(allowBundled: !isCheck, parsed.GetValue(partial));
                var wanted = FilterOptions.ReadTopics(parsed, topics, index);
                var document = RenderDocument(index, wanted, chosen);
                if (target is null)
                    context.Write(document);
                else if (isCheck)
                    return Compare(context, target, document);
                else
                    OutputFile.Write(context.GetFullPath(target), document);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static Action<Stream> RenderDocument(KnowledgeBaseIndex whole, ImmutableHashSet<string> topics, string format)
    {
        var index = FilterByTopic(whole, topics);
        return format switch
        {
            OutputFormat.Html => stream =>
                ReadingRoomPage.Write(stream, index, ReportComparer.Compare(whole, topics, ImmutableHashSet<string>.Empty)),
            OutputFormat.Json => stream => KnowledgeBaseJson.Write(stream, index),
            _ => stream =>
                DossierMarkdown.Write(stream, index, ReportComparer.Compare(whole, topics, ImmutableHashSet<string>.Empty)),
        };
    }

    // A document on some topics keeps the relations between the remaining claims.
    private static KnowledgeBaseIndex FilterByTopic(KnowledgeBaseIndex index, ImmutableHashSet<string> wanted)
    {
        if (wanted.IsEmpty)
            return index;
        var knowledgeBase = index.KnowledgeBase;
        Claim[] claims = [.. knowledgeBase.Claims.Where(c => c.Topics.Any(wanted.Contains))];
        var ids = claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return new KnowledgeBaseIndex(
            knowledgeBase with
            {
                Claims = [.. claims],
                Topics = [.. knowledgeBase.Topics.Where(t => wanted.Contains(t.Id))],
                Relations = [.. knowledgeBase.Relations.Where(r => ids.Contains(r.From) && ids.Contains(r.To))],
            }
        );
    }

    // A checkout on Windows may have changed the line endings.
    private static string NormalizeLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static int Compare(CommandContext context, string target, Action<Stream> document)
    {
        var path = context.GetFullPath(target);
        using var expected = new MemoryStream();
        document(expected);
        if (!File.Exists(path))
            context.Error.WriteLine(
                $"claims: {SafeText.Escape(target)} does not exist; to create it, run the same command without --check"
            );
        else if (
            NormalizeLineEnds(File.ReadAllText(path))
            != Encoding.UTF8.GetString(expected.GetBuffer().AsSpan(0, (int)expected.Length))
        )
            context.Error.WriteLine(
                $"claims: {SafeText.Escape(target)} is out of date; to update it, run the same command without --check"
            );
        else
            return ExitCode.Success;
        return ExitCode.Failure;
    }
}
