using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims check</c>: verify everything.</summary>
internal static class CheckCommand
{
    public static Command Build(CliHost host)
    {
        var failOn = ChoiceOption.Option("--fail-on", "From which severity on to fail.", Enum.GetValues<Severity>().Select(s => s.Word()).ToArray());
        var format = new FormatOption(OutputFormat.Full, OutputFormat.Concise, OutputFormat.Json, OutputFormat.Github, OutputFormat.Sarif);
        var select = FilterOptions.Repeated("--select", "CODE", "Report only this rule, or all whose codes begin so: CLM201, CLM4, CLM4xx.");
        var ignore = FilterOptions.Repeated("--ignore", "CODE", "Do not report this rule, or all whose codes begin so; the longer code wins over --select.");
        select.CompletionSources.Add(_ => RuleCatalog.Rules.Select(r => new CompletionItem(r.Code)));
        ignore.CompletionSources.Add(_ => RuleCatalog.Rules.Select(r => new CompletionItem(r.Code)));
        var command = new Command("check", "Verify everything: format, sources, words, attribution, relations, coverage, reviews.") { failOn };
        format.AddTo(command);
        command.Add(select);
        command.Add(ignore);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var selection = new RuleSelection(Prefixes(select, parsed), Prefixes(ignore, parsed));
            var (loaded, folder) = session.Load();
            var report = Checker.Everything(loaded).Of(selection);
            new CheckOutput(session, report, folder).Write(chosen);
            var least = Enum.GetValues<Severity>().Single(s => s.Word() == parsed.Chosen(failOn));
            return report.Findings.Any(f => f.Rule.Severity <= least) || report.Checked == 0 ? ExitCode.No : ExitCode.Fine;
        });
        return command;
    }

    internal static ImmutableArray<string> Prefixes(Option<string[]> option, ParseResult parsed) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(v => v.Split(',')).Select(given => RuleSelection.Prefix(given) ?? throw Unknown(option, given))];

    private static CliException Unknown(Option option, string given) => CliException.Usage(
        $"{option.Name}: no rule's code begins with '{given}'",
        given.TrimEnd('x', 'X').Length < RuleCatalog.Rules[0].Code.Length
            ? $"the families are {string.Join(", ", RuleCatalog.Rules.Select(r => r.Code[..^2]).Distinct())}"
            : SpellingSuggestions.Question(given, RuleCatalog.Rules.Select(r => r.Code)) ?? "`claims explain --list` shows the rules");
}
