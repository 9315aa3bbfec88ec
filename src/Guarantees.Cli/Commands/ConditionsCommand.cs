using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Csv;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims conditions</c>: every condition, one row each.</summary>
internal static class ConditionsCommand
{
    public static Command Build(CliHost host)
    {
        var filters = new FilterOptions(host);
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        var csv = new CsvOptions();
        var command = new Command("conditions", "Every condition: its words, what it governs, who set it, on which claim.");
        filters.AddTo(command);
        format.AddTo(command);
        csv.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var style = csv.Read(parsed, isCsv: chosen == OutputFormat.Csv);
                var index = context.Open(allowBundled: true);
                var filter = filters.Read(parsed, index);
                Claim[] claims = [.. filter.Apply(index)];
                ConditionRow[] rows = [.. ConditionRow.ForClaims(claims, filter.Conditions)];
                Write(context, index, rows, chosen, style);
                Summarize(context, index, rows);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(
        CommandContext context,
        KnowledgeBaseIndex index,
        ConditionRow[] rows,
        string format,
        CsvStyle style
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => ConditionsJson.Write(stream, index, rows));
                break;
            case OutputFormat.Csv:
                context.Write(stream => ConditionsCsv.Write(stream, rows, style));
                break;
            case OutputFormat.Markdown:
                context.Output.Write(ConditionsMarkdown.RenderTable(rows));
                break;
            default:
                var card = new ConditionCard(context.Style);
                context.Output.Write(string.Join('\n', rows.Select(card.Render)));
                break;
        }
    }

    private static void Summarize(CommandContext context, KnowledgeBaseIndex index, ConditionRow[] rows)
    {
        context.Output.Flush();
        var claims = rows.Select(r => r.Claim).Distinct().Count();
        context.Error.WriteLine(
            $"{ClaimWording.Count(rows.Length, "condition")} on {claims} of {ClaimWording.Count(index.KnowledgeBase.Claims.Length, "claim")}"
        );
    }
}
