using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Cli.Completion;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims check</c>: runs every rule on the knowledge base.</summary>
internal static class CheckCommand
{
    public static Command Build(CliHost host)
    {
        var failOn = ChoiceOption.Create(
            "--fail-on",
            "Lowest severity that fails the check",
            Enum.GetValues<Severity>().Select(s => s.ToTerm()).ToArray()
        );
        var format = new FormatOption(
            OutputFormat.Full,
            OutputFormat.Concise,
            OutputFormat.Json,
            OutputFormat.Github,
            OutputFormat.Sarif
        );
        var select = FilterOptions.CreateMultiValue(
            "--select",
            "CODE",
            "Report only these rules, given as a code or prefix: CLM201, CLM4, CLM4xx"
        );
        var ignore = FilterOptions.CreateMultiValue(
            "--ignore",
            "CODE",
            "Ignore these rules; if --select and --ignore overlap, the more specific wins"
        );
        var sources = FilterOptions
            .CreateMultiValue("--source", "SOURCE", "Report only on this source and its claims")
            .WithCompletions(host, CompletionValues.GetSources);
        var claims = FilterOptions
            .CreateMultiValue("--claim", "ID", "Report only on this claim")
            .WithCompletions(host, CompletionValues.GetClaims);
        select.CompletionSources.Add(_ => RuleCatalog.Rules.Select(r => new CompletionItem(r.Code)));
        ignore.CompletionSources.Add(_ => RuleCatalog.Rules.Select(r => new CompletionItem(r.Code)));
        var command = new Command("check", "Check the knowledge base for errors") { failOn };
        command.Add(sources);
        command.Add(claims);
        format.AddTo(command);
        command.Add(select);
        command.Add(ignore);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var selection = new RuleSelection(ReadPrefixes(select, parsed), ReadPrefixes(ignore, parsed));
                var (loaded, folder) = context.Load();
                var scope = new CheckScope(
                    ReadIds(sources, "source", loaded.SourceIds, parsed),
                    ReadIds(claims, "claim", loaded.ClaimIds, parsed)
                );
                var report = Checker.Run(loaded, scope).Filter(selection);
                new CheckOutput(context, report, folder).Write(chosen);
                var threshold = Enum.GetValues<Severity>().Single(s => s.ToTerm() == parsed.GetChoice(failOn));
                return report.Findings.Any(f => f.Rule.Severity <= threshold) || report.CheckedClaims == 0
                    ? ExitCode.Failure
                    : ExitCode.Success;
            }
        );
        return command;
    }

    private static ImmutableHashSet<string> ReadIds(
        Option<string[]> option,
        string what,
        IEnumerable<string> known,
        ParseResult parsed
    )
    {
        if (parsed.GetValue(option) is not { Length: > 0 } values)
            return [];
        var ids = known.Order(StringComparer.Ordinal).Select(id => (id, id)).ToArray();
        return [.. values.Select(value => FilterOptions.ReadId(option.Name, value, what, ids))];
    }

    internal static ImmutableArray<string> ReadPrefixes(Option<string[]> option, ParseResult parsed) =>
        [
            .. (parsed.GetValue(option) ?? [])
                .SelectMany(v => v.Split(','))
                .Select(given => RuleSelection.ParsePrefix(given) ?? throw DescribeUnknown(option, given)),
        ];

    private static CliException DescribeUnknown(Option option, string given) =>
        CliException.Usage(
            $"{option.Name}: no rule's code starts with '{given}'",
            given.TrimEnd('x', 'X').Length < RuleCatalog.Rules[0].Code.Length
                ? $"the families are {string.Join(", ", RuleCatalog.Rules.Select(r => r.Code[..^2]).Distinct())}"
                : SpellingSuggestions.DidYouMean(given, RuleCatalog.Rules.Select(r => r.Code))
                    ?? "`claims explain --list` lists the rules"
        );
}
