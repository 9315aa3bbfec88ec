using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Hypothesis;
using Guarantees.Core.Output.WebAnnotation;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims export</c>: exports claims for other tools.</summary>
internal static class ExportCommand
{
    public static Command Build(CliHost host)
    {
        var format = new FormatOption(OutputFormat.WebAnnotation, OutputFormat.Hypothesis);
        var sources = FilterOptions
            .CreateMultiValue("--source", "SOURCE", "Only claims from this report")
            .WithCompletions(host, CompletionValues.GetSources);
        var urls = new UrlOption();
        var file = OutputFile.CreateOption();
        var partial = new Option<bool>("--partial") { Description = "Leave out items that have errors instead of failing" };
        var command = new Command("export", "Export claims for other tools") { sources };
        format.AddTo(command);
        urls.AddTo(command);
        command.Add(file);
        command.Add(partial);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var index = context.OpenWhole(allowBundled: true, parsed.GetValue(partial));
                var wanted = FilterOptions.ReadSources(parsed, sources, index);
                var filter = new ClaimFilter { Sources = wanted };
                Source[] exported = [.. index.KnowledgeBase.Sources.Where(s => wanted.IsEmpty || wanted.Contains(s.Id))];
                var addresses = urls.Read(parsed, exported);
                if (chosen == OutputFormat.Hypothesis)
                    RequireAddresses(exported, addresses);
                Claim[] claims = [.. filter.Apply(index)];
                OutputFile.Write(
                    context,
                    parsed.GetValue(file),
                    stream =>
                    {
                        if (chosen == OutputFormat.Hypothesis)
                            HypothesisJson.Write(stream, index, claims, addresses);
                        else
                            AnnotationCollectionJson.Write(stream, index, claims, addresses);
                    }
                );
                context.Summarize(claims, index);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void RequireAddresses(Source[] sources, SourceAddresses addresses)
    {
        if (Array.Find(sources, s => addresses.Find(s) is null) is { } source)
            throw CliException.Usage(
                $"Hypothesis needs the web address of each report, but {source.Id} has none",
                $"add --url {source.Id}=URL"
            );
    }
}
