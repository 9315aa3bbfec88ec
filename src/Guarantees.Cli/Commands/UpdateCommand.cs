using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
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
        var file = new Argument<string>("FILE")
        {
            Description = "The corrected version: plain text, Markdown, HTML or Word (.docx)",
            Arity = ArgumentArity.ExactlyOne,
        };
        var apply = new Option<bool>("--apply")
        {
            Description =
                "Write the new text and its hash, update quotes that moved or changed, and remove claims whose words are gone",
        };
        var command = new Command(
            "update",
            "Replace a source with a corrected version; show which claims moved and which need review"
        )
        {
            source,
            file,
            apply,
        };
        command.SetHandler(
            host,
            (context, parsed) => Update(context, parsed.GetValue(source)!, parsed.GetValue(file)!, parsed.GetValue(apply))
        );
        return command;
    }

    private static int Update(CommandContext context, string name, string file, bool isApplied)
    {
        var (loaded, folder) = context.LoadWhole(allowBundled: false);
        var knowledgeBase = loaded.KnowledgeBase;
        var id = FilterOptions.ReadId("update", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))]);
        var source = knowledgeBase.Sources.First(s => s.Id == id);
        var planned = SourceUpdate.Plan(folder, knowledgeBase, source, ReportFile.Read(context, file));
        if (planned.Value is not { } update)
            throw new CliException(ExitCode.Failure, $"nothing to update: {planned.Problem}");
        context.Output.Write(UpdateText.Render(update));
        context.Output.Flush();
        if (!isApplied)
            context.Error.WriteLine("nothing was written; add --apply to write the changes");
        else if (update.TryApply())
            context.Error.WriteLine($"written: {folder.ClaimsFile}, {source.File}; next: claims check, then claims review");
        else
            throw CliException.LoadFailure(
                $"nothing written: {folder.ClaimsFile} was changed by another program in the meantime; run the command again"
            );
        return ExitCode.Success;
    }
}
