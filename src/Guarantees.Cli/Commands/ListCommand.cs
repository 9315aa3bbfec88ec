using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Csv;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims list</c>: the claims, filtered, or counts of them.</summary>
internal static class ListCommand
{
    public static Command Build(CliHost host)
    {
        var filters = new FilterOptions(host);
        var countBy = new CountByOption();
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Ndjson, OutputFormat.Csv);
        var csv = new CsvOptions();
        var command = new Command("list", "The claims, filtered.");
        filters.AddTo(command);
        countBy.AddTo(command);
        format.AddTo(command);
        csv.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var style = csv.Read(parsed, isCsv: chosen == OutputFormat.Csv);
            var fields = countBy.Read(parsed);
            var index = session.Open(mayFallBack: true);
            Claim[] claims = [.. filters.Read(parsed, index).Of(index)];
            if (fields is var (rows, columns))
                WriteCounts(session, CrossTabulation.Of(index, claims, rows, columns), chosen, style);
            else
                WriteClaims(session, index, claims, chosen, style);
            session.Summarize(claims, index);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteClaims(CommandContext session, KnowledgeBaseIndex index, Claim[] claims, string format, CsvStyle style)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => ClaimsJson.Write(stream, index, claims));
                break;
            case OutputFormat.Ndjson:
                session.Write(stream => ClaimsJson.WriteLines(stream, index, claims));
                break;
            case OutputFormat.Csv:
                session.Write(stream => ClaimsCsv.Write(stream, index, claims, style));
                break;
            default:
                var card = new ClaimCard(index, session.Paint, session.Host.OutputWidth);
                session.Output.Write(string.Join('\n', claims.Select(card.Of)));
                break;
        }
    }

    private static void WriteCounts(CommandContext session, CrossTabulation counts, string format, CsvStyle style)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => CountsJson.Write(stream, counts));
                break;
            case OutputFormat.Ndjson:
                session.Write(stream => CountsJson.WriteLines(stream, counts));
                break;
            case OutputFormat.Csv:
                session.Write(stream => CountsCsv.Write(stream, counts, style));
                break;
            default:
                session.Output.Write(new CountTable(counts, session.Paint, session.Host.OutputWidth).Text());
                break;
        }
    }
}
