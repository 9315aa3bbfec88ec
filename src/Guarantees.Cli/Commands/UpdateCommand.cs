using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Authoring;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims update</c>: replaces a report with a corrected version and updates the claims.</summary>
internal static class UpdateCommand
{
    public static Command Build(CliHost host)
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "The report",
            HelpName = "SOURCE",
            Arity = ArgumentArity.ExactlyOne,
        };
        source.WithCompletions(host, CompletionValues.GetSources);
        var file = new Argument<string?>("FILE")
        {
            Description =
                "The corrected version: plain text, Markdown, HTML or Word (.docx) [default: the source's own file, if it was edited]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var apply = new Option<bool>("--apply")
        {
            Description =
                "Write the new text and its hash, update quotes that moved or changed, and remove claims whose words are gone",
        };
        var force = new Option<bool>("--force") { Description = "Remove claims even if the words of most of them are gone" };
        var command = new Command(
            "update",
            "Replace a source with a corrected version; show which claims moved and which need review"
        )
        {
            source,
            file,
            apply,
            force,
        };
        command.SetHandler(
            host,
            (context, parsed) =>
                Update(context, parsed.GetValue(source)!, parsed.GetValue(file), parsed.GetValue(apply), parsed.GetValue(force))
        );
        return command;
    }

    private static int Update(CommandContext context, string name, string? file, bool isApplied, bool isForced)
    {
        var (loaded, folder) = context.Load();
        var id = FilterOptions.ReadId("update", name, "source", [.. loaded.SourceIds.Select(s => (s, s))]);
        if (SourceRepair.Find(folder, loaded, id) is { } repair)
            return new RepairedSource(context, folder, repair).Run(file, isApplied, isForced);
        var knowledgeBase = context.LoadWhole(folder, context.GetPath(folder)).KnowledgeBase;
        var source = knowledgeBase.Sources.First(s => s.Id == id);
        if (file is null)
            throw CliException.Usage($"{source.File} matches its hash, so there is nothing to repair", "give the corrected FILE");
        var planned = SourceUpdate.Plan(folder, knowledgeBase, source, ReportFile.Read(context, file));
        return new PlannedUpdate(context, folder).Run(planned, isApplied, isForced);
    }
}
