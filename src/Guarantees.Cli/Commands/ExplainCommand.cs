using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Cli.Options;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Rules;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims explain</c>: explains a rule or a term.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliHost host)
    {
        var terms = new Argument<string[]>("CODE|TERM")
        {
            Description = "A rule code (CLM201) or prefix (CLM4), a field of claims.yaml, or any term in the output",
            HelpName = "CODE|TERM",
            Arity = ArgumentArity.ZeroOrMore,
        };
        terms.CompletionSources.Add(_ => KnownWords.Distinct().Select(word => new CompletionItem(word)));
        var list = new Option<bool>("--list") { Description = "List all rules and terms" };
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Markdown);
        var command = new Command("explain", "Explain a rule, a field of claims.yaml, or any term in the output") { terms, list };
        format.AddTo(command);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var wanted = parsed.GetValue(terms) ?? [];
                if (wanted.Length == 0 != parsed.GetValue(list))
                    throw CliException.Usage("explain needs a code, a term or --list", "see `claims explain --help`");
                var isMarkdown = format.GetFormat(parsed) == OutputFormat.Markdown;
                context.Output.Write(
                    (wanted.Length, isMarkdown) switch
                    {
                        (0, true) => RuleDocumentation.RenderDocument(),
                        (0, false) => new RuleExplanation(context.Style).RenderAll(),
                        _ => string.Join('\n', wanted.Select(w => Explain(w, context, isMarkdown))),
                    }
                );
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static string Explain(string wanted, CommandContext context, bool isMarkdown)
    {
        if (RuleCatalog.Rules.FirstOrDefault(r => Matches(r.Code, wanted)) is { } rule)
            return isMarkdown ? RuleDocumentation.RenderSection(rule) : new RuleExplanation(context.Style).Render(rule);
        if (FindFamily(wanted) is { Length: > 0 } family)
            return isMarkdown
                ? string.Join('\n', family.Select(RuleDocumentation.RenderSection))
                : RuleExplanation.Render(family);
        Vocabulary[] vocabularies =
        [
            .. Glossary.ByUse.Where(v => Matches(v.Name, wanted) || v.Terms.Any(t => t.IsCalled(wanted))),
        ];
        // The answers of `quote` are labels of rules.
        var labeled = RuleCatalog.Rules.Where(r => Matches(QuotationLabels.GetLabel(r.Code), wanted)).ToArray();
        string[] parts =
        [
            .. vocabularies.Select(v =>
                isMarkdown ? RuleDocumentation.RenderSection(v) : new RuleExplanation(context.Style).Render(v, wanted)
            ),
            .. labeled.Select(r =>
                isMarkdown ? RuleDocumentation.RenderSection(r) : new RuleExplanation(context.Style).Render(r)
            ),
        ];
        return parts.Length > 0 ? string.Join('\n', parts) : throw DescribeUnknown(wanted);
    }

    private static Rule[] FindFamily(string wanted) =>
        RuleSelection.ParsePrefix(wanted) is { Length: >= 3 } prefix
            ? [.. RuleCatalog.Rules.Where(new RuleSelection([prefix], []).Includes)]
            : [];

    private static CliException DescribeUnknown(string wanted) =>
        CliException.Usage(
            $"unknown rule or term '{wanted}'",
            SpellingSuggestions.DidYouMean(wanted, KnownWords) ?? "`claims explain --list` lists them all"
        );

    private static IEnumerable<string> KnownWords =>
        RuleCatalog
            .Rules.Select(r => r.Code)
            .Concat(Glossary.All.SelectMany(v => v.Terms.SelectMany(t => new[] { t.Name, t.DisplayName }).Prepend(v.Name)));

    private static bool Matches(string word, string wanted) => word.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
