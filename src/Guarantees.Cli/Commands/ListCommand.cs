using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Csv;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims list</c>: lists or counts claims.</summary>
internal static class ListCommand
{
    public static Command Build(CliHost host)
    {
        var filters = new FilterOptions(host);
        var countBy = new CountByOption();
        var brief = new Option<bool>("--brief") { Description = "Show one line per claim, without its statement" };
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Ndjson, OutputFormat.Csv);
        var csv = new CsvOptions();
        var command = new Command("list", "List claims, or count them");
        filters.AddTo(command);
        countBy.AddTo(command);
        command.Add(brief);
        format.AddTo(command);
        csv.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var style = csv.Read(parsed, isCsv: chosen == OutputFormat.Csv);
                if (parsed.GetValue(brief) && chosen != OutputFormat.Text)
                    throw CliException.Usage("--brief works only with text output", "leave out --format or --brief");
                var fields = countBy.Read(parsed);
                var index = context.Open(allowBundled: true);
                Claim[] claims = [.. filters.Read(context, parsed, index).Apply(index)];
                if (fields is var (rows, columns))
                    WriteCounts(context, CrossTabulation.Create(index, claims, rows, columns), chosen, style);
                else
                    WriteClaims(context, index, claims, chosen, style, parsed.GetValue(brief));
                context.Summarize(claims, index);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void WriteClaims(
        CommandContext context,
        KnowledgeBaseIndex index,
        Claim[] claims,
        string format,
        CsvStyle style,
        bool isBrief
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => ClaimsJson.Write(stream, index, claims));
                break;
            case OutputFormat.Ndjson:
                context.Write(stream => ClaimsJson.WriteLines(stream, index, claims));
                break;
            case OutputFormat.Csv:
                context.Write(stream => ClaimsCsv.Write(stream, index, claims, style));
                break;
            default:
                context.Output.Write(
                    isBrief ? new ClaimIndexList(context.Style).Render(claims) : new ClaimList(context.Style).Render(claims)
                );
                break;
        }
    }

    private static void WriteCounts(CommandContext context, CrossTabulation counts, string format, CsvStyle style)
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => CountsJson.Write(stream, counts));
                break;
            case OutputFormat.Ndjson:
                context.Write(stream => CountsJson.WriteLines(stream, counts));
                break;
            case OutputFormat.Csv:
                context.Write(stream => CountsCsv.Write(stream, counts, style));
                break;
            default:
                context.Output.Write(new CountTable(counts, context.Style).Render());
                break;
        }
    }
}
