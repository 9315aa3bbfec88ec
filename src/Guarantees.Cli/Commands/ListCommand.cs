using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims list</c>: the claims, filtered.</summary>
internal static class ListCommand
{
    private enum Format
    {
        Text,
        Json,
        Ndjson,
    }

    public static Command Build(CliHost host)
    {
        var filters = new FilterOptions();
        var format = Choice.Option("--format", "The form of the output.", Format.Text, ("text", Format.Text), ("json", Format.Json), ("ndjson", Format.Ndjson));
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var command = new Command("list", "The claims, filtered.") { format, json };
        filters.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var index = session.Open(mayFallBack: true);
            Claim[] claims = [.. filters.Read(parsed, index).Of(index)];
            Write(session, index, claims, parsed.GetValue(json) ? Format.Json : parsed.GetValue(format));
            session.Summarize(claims, index);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(Session session, KnowledgeBaseIndex index, Claim[] claims, Format format)
    {
        switch (format)
        {
            case Format.Json:
                session.Write(stream => ClaimsAsJson.Write(stream, index, claims));
                break;
            case Format.Ndjson:
                session.Write(stream => ClaimsAsJson.WriteLines(stream, index, claims));
                break;
            default:
                var card = new ClaimCard(index, session.Paint, session.Host.OutputWidth);
                session.Output.Write(string.Join('\n', claims.Select(card.Of)));
                break;
        }
    }
}
