using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Rules;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims explain</c>: a rule or a word of the format, in words.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliHost host)
    {
        var terms = new Argument<string[]>("CODE|TERM")
        {
            Description = "A rule's code, the beginning of one (CLM4), a field, or any word of the format or of an answer.",
            HelpName = "CODE|TERM",
            Arity = ArgumentArity.ZeroOrMore,
        };
        terms.CompletionSources.Add(_ => Known.Distinct().Select(word => new CompletionItem(word)));
        var list = new Option<bool>("--list") { Description = "All rules and words." };
        var format = new FormatOption(OutputFormat.Text, OutputFormat.Markdown);
        var command = new Command("explain", "A rule, a word of the format or of the tool's answers, in words.") { terms, list };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var wanted = parsed.GetValue(terms) ?? [];
            if (wanted.Length == 0 != parsed.GetValue(list))
                throw CliException.Usage("explain takes a code or a word, or --list", "see `claims explain --help`");
            var isMarkdown = format.Chosen(parsed) == OutputFormat.Markdown;
            session.Output.Write((wanted.Length, isMarkdown) switch
            {
                (0, true) => RuleDocumentation.Document(),
                (0, false) => new RuleExplanation(session).All(),
                _ => string.Join('\n', wanted.Select(w => Explain(w, session, isMarkdown))),
            });
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Explain(string wanted, CommandContext session, bool isMarkdown)
    {
        if (RuleCatalog.Rules.FirstOrDefault(r => Is(r.Code, wanted)) is { } rule)
            return isMarkdown ? RuleDocumentation.Section(rule) : new RuleExplanation(session).Of(rule);
        if (Family(wanted) is { Length: > 0 } family)
            return isMarkdown ? string.Join('\n', family.Select(RuleDocumentation.Section)) : RuleExplanation.Of(family);
        Vocabulary[] vocabularies = [.. Glossary.All.Where(v => Is(v.Name, wanted) || v.Terms.Any(t => Is(t.Word, wanted)))];
        if (vocabularies.Length == 0)
            throw Unknown(wanted);
        return string.Join('\n', vocabularies.Select(v => isMarkdown ? RuleDocumentation.Section(v) : new RuleExplanation(session).Of(v, wanted)));
    }

    private static Rule[] Family(string wanted) =>
        RuleSelection.Prefix(wanted) is { Length: >= 3 } prefix
            ? [.. RuleCatalog.Rules.Where(new RuleSelection([prefix], []).Has)]
            : [];

    private static CliException Unknown(string wanted) => CliException.Usage(
        $"there is no rule and no word '{wanted}'", SpellingSuggestions.Question(wanted, Known) ?? "`claims explain --list` shows them all");

    private static IEnumerable<string> Known =>
        RuleCatalog.Rules.Select(r => r.Code).Concat(Glossary.All.SelectMany(v => v.Terms.Select(t => t.Word).Prepend(v.Name)));

    private static bool Is(string word, string wanted) => word.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
