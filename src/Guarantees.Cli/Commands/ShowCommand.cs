using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims show</c>: claims whole.</summary>
internal static class ShowCommand
{
    public static Command Build(CliHost host)
    {
        var ids = new Argument<string[]>("ID") { Description = "Claims by id.", HelpName = "ID", Arity = ArgumentArity.ZeroOrMore };
        ids.Completing(host, CompletionValues.Claims);
        var more = FilterOptions.Repeated("--id", "ID", "The same as ID.").Completing(host, CompletionValues.Claims);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var command = new Command("show", "Claims whole: words in their paragraph, who, conditions, relations, reviews.") { ids, more };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            string[] wanted = [.. parsed.GetValue(ids) ?? [], .. parsed.GetValue(more) ?? []];
            if (wanted.Length == 0)
                throw CliException.Usage("show needs the id of a claim", "`claims list` shows them");
            var chosen = format.Chosen(parsed);
            var index = session.Open(mayFallBack: true);
            Claim[] found = [.. wanted.Select(index.Find).OfType<Claim>().Distinct()];
            Write(session, index, found, chosen);
            session.Output.Flush();
            return ReportUnknown(session, index, wanted.Where(id => index.Find(id) is null));
        });
        return command;
    }

    private static void Write(CommandContext session, KnowledgeBaseIndex index, Claim[] claims, string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => ClaimsJson.Write(stream, index, claims));
                break;
            case OutputFormat.Markdown:
                session.Output.Write(string.Join('\n', claims.Select(c => ClaimMarkdown.Of(c, index))));
                break;
            default:
                var page = new ClaimDetails(index, session.Paint, session.Host.OutputWidth);
                session.Output.Write(string.Join('\n', claims.Select(page.Of)));
                break;
        }
    }

    private static int ReportUnknown(CommandContext session, KnowledgeBaseIndex index, IEnumerable<string> unknown)
    {
        var code = ExitCode.Fine;
        foreach (var id in unknown)
        {
            var nearest = SpellingSuggestions.Question(id, index.KnowledgeBase.Claims.Select(c => c.Id));
            session.Error.WriteLine($"claims: there is no claim '{SafeText.Text(id)}'; {nearest ?? "`claims list` shows them"}");
            code = ExitCode.No;
        }
        return code;
    }
}
