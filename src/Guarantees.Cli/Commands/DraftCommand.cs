using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Authoring;
using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims draft</c>: drafts the claims of a report as YAML.</summary>
internal static class DraftCommand
{
    public static Command Build(CliHost host)
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "The report",
            HelpName = "SOURCE",
            Arity = ArgumentArity.ExactlyOne,
        };
        source.WithCompletions(host, CompletionValues.GetSources);
        var lines = new Argument<int[]>("LINE")
        {
            Description = "Only these paragraphs, given as line numbers of the report [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
            CustomParser = ReadLines,
        };
        var next = new Option<bool>("--next")
        {
            Description = "Only the next sentence that is not fully covered, with the sentences around it",
        };
        var command = new Command("draft", "Draft the claims of a report as YAML for you to correct") { source, lines, next };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = parsed.GetValue(lines) ?? [];
                if (parsed.GetValue(next) && chosen.Length > 0)
                    throw CliException.Usage("--next and LINE cannot be combined", "give one of them");
                var loaded = context.LoadValid(allowBundled: false).Loaded;
                var knowledgeBase = loaded.KnowledgeBase;
                var report = FindSource(knowledgeBase, parsed.GetValue(source)!, chosen);
                var draft = new ClaimsDraft(knowledgeBase, report, loaded.ClaimIds);
                return parsed.GetValue(next) ? WriteNext(context, draft, report) : Write(context, draft.Write(chosen));
            }
        );
        return command;
    }

    private static int WriteNext(CommandContext context, ClaimsDraft draft, Source report)
    {
        if (draft.WriteNext() is { } text)
            return Write(context, text);
        context.Error.WriteLine(
            $"0 of {ClaimWording.Count(draft.Progress.Sentences.Length, "sentence")} left: every word of {report.Id} is covered; next: claims check, then claims review"
        );
        return ExitCode.Success;
    }

    private static int Write(CommandContext context, string text)
    {
        // Line by line, so that characters of the report cannot control the terminal.
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            context.Output.WriteLine(SafeText.Escape(line));
        return ExitCode.Success;
    }

    private static Source FindSource(KnowledgeBase knowledgeBase, string name, int[] lines)
    {
        var id = FilterOptions.ReadId("draft", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))]);
        var source = knowledgeBase.Sources.First(s => s.Id == id);
        if (lines.Where(l => l > source.Text.LineCount).ToArray() is [var beyond, ..])
            throw CliException.Usage($"{id} has no line {beyond}", $"its last is {source.Text.LineCount}");
        return source;
    }

    private static int[]? ReadLines(System.CommandLine.Parsing.ArgumentResult result)
    {
        var lines = new List<int>();
        foreach (var token in result.Tokens)
        {
            if (
                int.TryParse(
                    token.Value,
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var line
                )
                && line > 0
            )
                lines.Add(line);
            else
                result.AddError($"'{token.Value}' is not a line number");
        }
        return [.. lines];
    }
}
