using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Authoring;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims update</c>: a corrected version of a report, and what it does to the claims.</summary>
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
            Description = "Its corrected version: plain text, Markdown, HTML or Word (.docx)",
            Arity = ArgumentArity.ExactlyOne,
        };
        var apply = new Option<bool>("--apply")
        {
            Description =
                "Write the new text, its hash, and the words of claims that moved; withdraw claims whose words are gone",
        };
        var command = new Command(
            "update",
            "Replace a source by its corrected version; show what moved and what must be read again."
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
        var (loaded, folder) = context.LoadValid(allowBundled: false);
        var knowledgeBase = loaded.KnowledgeBase;
        var id = FilterOptions.ReadId("update", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))]);
        var source = knowledgeBase.Sources.First(s => s.Id == id);
        var planned = SourceUpdate.Plan(folder, knowledgeBase, source, ReportFile.Read(context, file));
        if (planned.Value is not { } update)
            throw new CliException(ExitCode.Failure, $"nothing to update: {planned.Problem}");
        context.Output.Write(UpdateText.Render(update));
        context.Output.Flush();
        if (!isApplied)
            context.Error.WriteLine("nothing was written; --apply writes it");
        else if (update.TryApply())
            context.Error.WriteLine($"written: {folder.ClaimsFile}, {source.File}; next: claims check, then claims review");
        else
            throw CliException.LoadFailure(
                $"nothing written: {folder.ClaimsFile} was changed by another program meanwhile; run it again"
            );
        return ExitCode.Success;
    }
}
