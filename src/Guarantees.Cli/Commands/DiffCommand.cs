using System.CommandLine;
using Guarantees.Cli.Git;
using Guarantees.Cli.Options;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims diff</c>: what changed, claim by claim.</summary>
internal static class DiffCommand
{
    private const string LastCommit = "HEAD";

    public static Command Build(CliHost host)
    {
        var before = CreateVersion("A", "The earlier version: a knowledge base or a git revision [default: HEAD]");
        var after = CreateVersion("B", "The later version [default: the current knowledge base]");
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var command = new Command("diff", "Show what changed between two knowledge bases, or since a git revision")
        {
            before,
            after,
        };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var earlier = Open(context, parsed.GetValue(before) ?? LastCommit);
                var later = parsed.GetValue(after) is { } name
                    ? Open(context, name)
                    : new(context.LoadWhole(allowBundled: false).Loaded.KnowledgeBase);
                var diff = KnowledgeBaseComparer.Compare(earlier, later);
                Write(context, diff, earlier, later, chosen);
                context.Output.Flush();
                context.Error.WriteLine(DifferenceWording.Summarize(diff));
                return diff.IsEmpty ? ExitCode.Success : ExitCode.Failure;
            }
        );
        return command;
    }

    private static Argument<string?> CreateVersion(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = name,
            Arity = ArgumentArity.ZeroOrOne,
        };

    private static KnowledgeBaseIndex Open(CommandContext context, string version)
    {
        if (KnowledgeBaseLocator.TryFind(context.Host, version) is { } folder)
            return new KnowledgeBaseIndex(context.LoadWhole(folder, context.GetPath(folder)).KnowledgeBase);
        using var revision = GitRevision.Copy(context.Host, context.FindFolder(), version);
        return new KnowledgeBaseIndex(context.LoadWhole(revision.Folder, path => $"{version}:{path}").KnowledgeBase);
    }

    private static void Write(
        CommandContext context,
        KnowledgeBaseDiff diff,
        KnowledgeBaseIndex before,
        KnowledgeBaseIndex after,
        string format
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => DifferencesJson.Write(stream, diff, before, after));
                break;
            case OutputFormat.Markdown:
                context.Output.Write(DifferencesMarkdown.Render(diff, before, after));
                break;
            default:
                context.Output.Write(new DifferencesText(context.Style).Render(diff));
                break;
        }
    }
}
