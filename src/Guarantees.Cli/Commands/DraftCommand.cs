using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Core.Authoring;
using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims draft</c>: the claims of a report as YAML to correct.</summary>
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
            Description = "Only these paragraphs, by the line of the report [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
            CustomParser = ReadLines,
        };
        var next = new Option<bool>("--next")
        {
            Description = "The next sentence with words that no claim accounts for, between its neighbors",
        };
        var command = new Command("draft", "Draft the claims of a report as YAML to correct.") { source, lines, next };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = parsed.GetValue(lines) ?? [];
                if (parsed.GetValue(next) && chosen.Length > 0)
                    throw CliException.Usage("--next and LINE exclude each other", "give one of the two");
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
            $"0 of {ClaimWording.Count(draft.Progress.Sentences.Length, "sentence")} are unread: every word of {report.Id} is accounted for; next: claims check, then claims review"
        );
        return ExitCode.Success;
    }

    private static int Write(CommandContext context, string text)
    {
        // Line by line: nothing of the report reaches a terminal but what stands in it.
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            context.Output.WriteLine(SafeText.Escape(line));
        return ExitCode.Success;
    }

    private static Source FindSource(KnowledgeBase knowledgeBase, string name, int[] lines)
    {
        var id = FilterOptions.ReadId("draft", name, "source", [.. knowledgeBase.Sources.Select(s => (s.Id, s.Id))]);
        var source = knowledgeBase.Sources.First(s => s.Id == id);
        if (lines.Where(l => l > source.Text.LineCount).ToArray() is [var beyond, ..])
            throw CliException.Usage($"{id} has no line {beyond}", $"it has {source.Text.LineCount}");
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
                result.AddError($"'{token.Value}' is no line; write a whole number from 1 up");
        }
        return [.. lines];
    }
}
