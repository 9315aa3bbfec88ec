using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims add</c>: adds a report as a source.</summary>
internal static class AddCommand
{
    public static Command Build(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A report: plain text, Markdown, HTML or Word (.docx)",
            Arity = ArgumentArity.ExactlyOne,
        };
        var id = CreateOption("--id", "ID", "Id of the source [default: derived from the file name]");
        var title = CreateOption("--title", "TEXT", "Title, if the report does not print it");
        var publisher = CreateOption("--publisher", "NAME", "Publisher, if the report does not print it");
        var published = CreateOption("--published", "DATE", "Date of publication, if the report does not print it");
        var url = CreateOption("--url", "URL", "Web address, if the report does not print it");
        var label = CreateOption("--label", "TEXT", "Short name for credits: \"call report\" for \"the call report said\"");
        var about = CreateOption("--about", "TEXT", "What the report is, in one sentence");
        var force = new Option<bool>("--force") { Description = "Add the report even if another one has nearly the same text" };
        var command = new Command("add", "Add a report (text, Markdown, HTML or .docx) as a source with one paragraph per line")
        {
            file,
            id,
            title,
            publisher,
            published,
            url,
            label,
            about,
            force,
        };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var name = parsed.GetValue(file)!;
                var details = new SourceDetails(parsed.GetValue(id) ?? SourceAddition.ProposeId(name), Path.GetFileName(name))
                {
                    Title = parsed.GetValue(title),
                    Publisher = parsed.GetValue(publisher),
                    Published = parsed.GetValue(published),
                    Url = parsed.GetValue(url),
                    Label = parsed.GetValue(label),
                    About = parsed.GetValue(about),
                };
                return Add(context, name, details, parsed.GetValue(force));
            }
        );
        return command;
    }

    private static int Add(CommandContext context, string name, SourceDetails details, bool isTwinAllowed)
    {
        var (loaded, folder) = context.Load();
        if (loaded.UnreadableFiles is [var unread, ..])
            throw CliException.LoadFailure($"{unread.Location.Path}: {unread.Message}; see `claims check`");
        var article = ReportFile.Read(context, name);
        var addition = SourceAddition.Add(folder, article, details, isTwinAllowed);
        if (addition.Value is not { } source)
            throw new CliException(ExitCode.Failure, $"nothing added: {addition.Problem}");
        var after = KnowledgeBaseLoader.Load(folder);
        var added = after.KnowledgeBase.Sources.First(s => s.Id == source.Id);
        var draft = new ClaimsDraft(after.KnowledgeBase, added, after.ClaimIds);
        context.Output.Write(AddedSourceText.Render(source, draft));
        return ExitCode.Success;
    }

    private static Option<string?> CreateOption(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };
}
