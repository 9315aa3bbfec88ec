using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Csv;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
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
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var style = csv.Read(parsed, isCsv: chosen == OutputFormat.Csv);
            var index = session.Open(mayFallBack: true);
            var filter = filters.Read(parsed, index);
            Claim[] claims = [.. filter.Of(index)];
            ConditionRow[] rows = [.. ConditionRow.Of(claims, filter.Conditions)];
            Write(session, index, rows, chosen, style);
            Summarize(session, index, rows);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(CommandContext session, KnowledgeBaseIndex index, ConditionRow[] rows, string format, CsvStyle style)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => ConditionsJson.Write(stream, index, rows));
                break;
            case OutputFormat.Csv:
                session.Write(stream => ConditionsCsv.Write(stream, rows, style));
                break;
            case OutputFormat.Markdown:
                session.Output.Write(ConditionsMarkdown.Table(rows));
                break;
            default:
                var card = new ConditionCard(session.Paint, session.Host.OutputWidth);
                session.Output.Write(string.Join('\n', rows.Select(card.Of)));
                break;
        }
    }

    private static void Summarize(CommandContext session, KnowledgeBaseIndex index, ConditionRow[] rows)
    {
        session.Output.Flush();
        var claims = rows.Select(r => r.Claim).Distinct().Count();
        session.Error.WriteLine($"{ClaimWording.Count(rows.Length, "condition")} on {claims} of {ClaimWording.Count(index.KnowledgeBase.Claims.Length, "claim")}");
    }
}
