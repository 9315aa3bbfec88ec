using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Core.Agreement;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims agreement</c>: compares independent readings of the same reports.</summary>
internal static class AgreementCommand
{
    public static Command Build(CliHost host)
    {
        var readings = new Argument<string[]>("READING")
        {
            Description = "Other readings of the same reports: files in the format of claims.yaml",
            HelpName = "READING",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("agreement", "Measure how well a second reading of the reports agrees with the first")
        {
            readings,
        };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var first = new KnowledgeBaseIndex(context.LoadWhole(allowBundled: false).Loaded.KnowledgeBase);
                (string, ReadingAgreement Agreement)[] compared =
                [
                    .. parsed.GetValue(readings)!.Select(r => (r, ReadingComparer.Compare(first, Load(context, r, first)))),
                ];
                Write(context, compared, chosen);
                context.Output.Flush();
                foreach (var (name, agreement) in compared)
                    context.Error.WriteLine(SafeText.Escape($"{name}: {AgreementWording.Summarize(agreement)}"));
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static KnowledgeBaseIndex Load(CommandContext context, string name, KnowledgeBaseIndex first)
    {
        if (KnowledgeBaseLocator.TryFind(context.Host, name) is not { } folder)
            throw CliException.LoadFailure($"file not found: {name}; give a file in the format of claims.yaml");
        var loaded = KnowledgeBaseLoader.LoadReading(folder, first.KnowledgeBase);
        Finding[] findings = [.. Finding.InDisplayOrder(loaded.Findings.Where(f => f.Rule.IsBlocking))];
        if (findings.Length > 0)
            throw context.ReportFindings(
                findings,
                new FindingText(folder.ReadText, context.GetPath(folder)),
                $"{name} has {ClaimWording.Count(findings.Length, "error")}, so it cannot be compared"
            );

        var reading = loaded.KnowledgeBase;
        var texts = first.KnowledgeBase.Sources.Select(s => s.Sha256).ToHashSet(StringComparer.Ordinal);
        if (reading.Claims.FirstOrDefault(c => !texts.Contains(c.Source.Sha256)) is { } other)
            throw CliException.LoadFailure(
                $"{name} has another text of `{other.Source.Id}` than the knowledge base; only readings of the same text can be compared"
            );
        return reading.Claims.IsEmpty
            ? throw new CliException(ExitCode.Failure, $"{name} has no claims to compare")
            : new KnowledgeBaseIndex(reading);
    }

    private static void Write(CommandContext context, (string Name, ReadingAgreement Agreement)[] readings, string format)
    {
        if (format == OutputFormat.Json)
            context.Write(stream => AgreementJson.Write(stream, readings));
        else
            context.Output.Write(
                string.Join('\n', readings.Select(r => new AgreementText(context.Style).Render(r.Name, r.Agreement)))
            );
    }
}
