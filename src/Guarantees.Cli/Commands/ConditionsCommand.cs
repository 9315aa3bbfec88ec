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
        var limits = new Option<bool>("--limits")
        {
            Description = "In text and Markdown, also list limits; JSON and CSV always include them",
        };
        var command = new Command("conditions", "List every condition: what has to happen first, and who says so");
        filters.AddTo(command);
        command.Add(limits);
        format.AddTo(command);
        csv.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var style = csv.Read(parsed, isCsv: chosen == OutputFormat.Csv);
                var index = context.Open(allowBundled: true);
                var filter = filters.Read(context, parsed, index);
                Claim[] claims = [.. filter.Apply(index)];
                ConditionRow[] all = [.. ConditionRow.ForClaims(claims, filter.Conditions)];
                // A kind that is asked for is listed even if it is a limit.
                var hasLimits =
                    parsed.GetValue(limits) || !filter.Conditions.IsEmpty || chosen is OutputFormat.Json or OutputFormat.Csv;
                Summarize(context, all, hasLimits);
                Write(context, [.. all.Where(r => hasLimits || !r.Condition.IsLimit)], chosen, style);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(CommandContext context, ConditionRow[] rows, string format, CsvStyle style)
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => ConditionsJson.Write(stream, rows));
                break;
            case OutputFormat.Csv:
                context.Write(stream => ConditionsCsv.Write(stream, rows, style));
                break;
            case OutputFormat.Markdown:
                context.Output.Write(ConditionsMarkdown.RenderTable(rows));
                break;
            default:
                context.Output.Write(new ConditionList(context.Style).Render(rows.OrderBy(r => r.Condition.IsLimit)));
                break;
        }
    }

    private static void Summarize(CommandContext context, ConditionRow[] rows, bool hasLimits)
    {
        var limits = rows.Count(r => r.Condition.IsLimit);
        var conditions = ClaimWording.Count(rows.Length - limits, "condition");
        context.Error.WriteLine(
            hasLimits ? $"{conditions}, {ClaimWording.Count(limits, "limit")} on individual claims"
            : limits == 0 ? conditions
            : $"{conditions}. {ClaimWording.Count(limits, "limit")} on individual claims not shown; --limits shows {(limits == 1 ? "it" : "them")}."
        );
    }
}
