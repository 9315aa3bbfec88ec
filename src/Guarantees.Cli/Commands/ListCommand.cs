using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims list</c>: the claims, filtered, or counts of them.</summary>
internal static class ListCommand
{
    public static Command Build(CliHost host)
    {
        var filters = new FilterOptions(host);
        var countBy = new CountByOption();
        var format = new FormatOption(Format.Text, Format.Json, Format.Ndjson, Format.Csv);
        var csv = new CsvOptions();
        var command = new Command("list", "The claims, filtered.");
        filters.AddTo(command);
        countBy.AddTo(command);
        format.AddTo(command);
        csv.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var style = csv.Read(parsed, isCsv: chosen == Format.Csv);
            var fields = countBy.Read(parsed);
            var index = session.Open(mayFallBack: true);
            Claim[] claims = [.. filters.Read(parsed, index).Of(index)];
            if (fields is var (rows, columns))
                WriteCounts(session, CountMatrix.Of(index, claims, rows, columns), chosen, style);
            else
                WriteClaims(session, index, claims, chosen, style);
            session.Summarize(claims, index);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteClaims(Session session, KnowledgeBaseIndex index, Claim[] claims, string format, CsvStyle style)
    {
        switch (format)
        {
            case Format.Json:
                session.Write(stream => ClaimsAsJson.Write(stream, index, claims));
                break;
            case Format.Ndjson:
                session.Write(stream => ClaimsAsJson.WriteLines(stream, index, claims));
                break;
            case Format.Csv:
                session.Write(stream => ClaimsAsCsv.Write(stream, index, claims, style));
                break;
            default:
                var card = new ClaimCard(index, session.Paint, session.Host.OutputWidth);
                session.Output.Write(string.Join('\n', claims.Select(card.Of)));
                break;
        }
    }

    private static void WriteCounts(Session session, CountMatrix counts, string format, CsvStyle style)
    {
        switch (format)
        {
            case Format.Json:
                session.Write(stream => CountsAsJson.Write(stream, counts));
                break;
            case Format.Ndjson:
                session.Write(stream => CountsAsJson.WriteLines(stream, counts));
                break;
            case Format.Csv:
                session.Write(stream => CountsAsCsv.Write(stream, counts, style));
                break;
            default:
                session.Output.Write(new CountTable(counts, session.Paint, session.Host.OutputWidth).Text());
                break;
        }
    }
}
