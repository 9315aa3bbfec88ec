using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims show</c>: shows claims in full.</summary>
internal static class ShowCommand
{
    public static Command Build(CliHost host)
    {
        var ids = new Argument<string[]>("ID")
        {
            Description = "Ids of the claims to show",
            HelpName = "ID",
            Arity = ArgumentArity.ZeroOrMore,
        };
        ids.WithCompletions(host, CompletionValues.GetClaims);
        var more = FilterOptions.CreateMultiValue("--id", "ID", "Same as ID").WithCompletions(host, CompletionValues.GetClaims);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var whole = new Option<bool>("--context") { Description = "In text, show the full paragraph around the quote" };
        var history = new Option<bool>("--history")
        {
            Description = "In text, show every review with its note, and the curator's notes",
        };
        var command = new Command("show", "Show claims in full, with a sentence to paste") { ids, more, whole, history };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                string[] wanted = [.. parsed.GetValue(ids) ?? [], .. parsed.GetValue(more) ?? []];
                if (wanted.Length == 0)
                    throw CliException.Usage("show needs the id of a claim", "`claims list` lists them");
                var chosen = format.GetFormat(parsed);
                var index = context.Open(allowBundled: true);
                Claim[] found = [.. wanted.Select(index.Find).OfType<Claim>().Distinct()];
                var details = new ClaimDetails(index, context.Style)
                {
                    HasContext = parsed.GetValue(whole),
                    HasHistory = parsed.GetValue(history),
                };
                Write(context, index, found, chosen, details);
                context.Output.Flush();
                return ReportUnknown(context, index, wanted.Where(id => index.Find(id) is null));
            }
        );
        return command;
    }

    private static void Write(
        CommandContext context,
        KnowledgeBaseIndex index,
        Claim[] claims,
        string format,
        ClaimDetails details
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => ClaimsJson.Write(stream, index, claims));
                break;
            case OutputFormat.Markdown:
                context.Output.Write(string.Join('\n', claims.Select(c => ClaimMarkdown.Render(c, index))));
                break;
            default:
                context.Output.Write(string.Join("\n\n", claims.Select(details.Render)));
                break;
        }
    }

    private static int ReportUnknown(CommandContext context, KnowledgeBaseIndex index, IEnumerable<string> unknown)
    {
        var code = ExitCode.Success;
        foreach (var id in unknown)
        {
            var nearest = SpellingSuggestions.DidYouMean(id, index.KnowledgeBase.Claims.Select(c => c.Id));
            context.Error.WriteLine($"claims: unknown claim '{SafeText.Escape(id)}'; {nearest ?? "`claims list` lists them"}");
            code = ExitCode.Failure;
        }
        return code;
    }
}
