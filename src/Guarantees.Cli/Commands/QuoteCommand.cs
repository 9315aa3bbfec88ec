using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Checking;
using Guarantees.Core.Output;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims quote</c>: checks quotations against the reports.</summary>
internal static class QuoteCommand
{
    public static Command Build(CliHost host)
    {
        var given = new Argument<string[]>("TEXT")
        {
            Description = "A quotation, draft files (Markdown, plain text, HTML or Word), or - for Markdown on standard input",
            HelpName = "TEXT|FILE|-",
            Arity = ArgumentArity.OneOrMore,
        };
        var elsewhere = new Option<bool>("--elsewhere")
        {
            Description = "Treat quotations found in no report as coming from another source",
        };
        var quiet = new Option<bool>("--quiet") { Description = "Do not show quotations that are fair" };
        var footnotes = new Option<bool>("--footnotes")
        {
            Description =
                "Print the draft with a footnote on each quotation, for a fact-checker; Markdown, or HTML for an HTML draft",
        };
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
            "Report only these rules, given as a code or prefix: CLM816, CLM82"
        );
        var ignore = FilterOptions.CreateMultiValue(
            "--ignore",
            "CODE",
            "Ignore these rules; if --select and --ignore overlap, the more specific wins"
        );
        var command = new Command("quote", "Check a quotation, or every quotation in a draft, against the reports")
        {
            given,
            elsewhere,
            quiet,
            footnotes,
        };
        format.AddTo(command);
        command.Add(select);
        command.Add(ignore);
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var chosen = format.GetFormat(parsed);
                var texts = parsed.GetValue(given)!;
                if (parsed.GetValue(footnotes))
                    QuoteFootnotes.Validate(texts, chosen);
                var input = new QuoteInput(context);
                var drafts = texts.Select(t => input.Read(t, isOnly: texts.Length == 1)).ToArray();
                var selection = new RuleSelection(
                    CheckCommand.ReadPrefixes(select, parsed),
                    CheckCommand.ReadPrefixes(ignore, parsed)
                );
                var checker = new QuotationChecker(context.Open(allowBundled: true).KnowledgeBase, selection.Includes);
                DraftResult[] results = [.. drafts.Select(d => Check(checker, d, parsed.GetValue(elsewhere)))];
                if (parsed.GetValue(footnotes))
                    QuoteFootnotes.Write(context, drafts[0].Draft, results[0], parsed.GetValue(quiet));
                else
                    new QuotationOutput(context, results, selection.Includes).Write(chosen, parsed.GetValue(quiet));
                context.Output.Flush();
                context.Error.WriteLine(QuotationSummary.Count(results));
                return QuotationSummary.IsFaithful(results) ? ExitCode.Success : ExitCode.Failure;
            }
        );
        return command;
    }

    private static DraftResult Check(QuotationChecker checker, (Draft? Draft, string Words) given, bool isElsewhere) =>
        given.Draft is { } draft
            ? new DraftResult(draft.Path, checker.Check(draft, isElsewhere), draft.Unread)
            : CheckWords(checker, given.Words, isElsewhere);

    // Words that are not a report's, with a quotation among them, are a sentence of a draft.
    private static DraftResult CheckWords(QuotationChecker checker, string words, bool isElsewhere)
    {
        var alone = checker.Check(words);
        return alone.Answer == QuotationAnswer.NotFair && QuoteInput.ReadSentence(words) is { } sentence
            ? new DraftResult(null, checker.Check(sentence, isElsewhere), sentence.Unread)
            : new DraftResult(null, [alone], []);
    }
}
