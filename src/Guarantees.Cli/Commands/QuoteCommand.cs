using System.CommandLine;
using Guarantees.Core.Checking;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Reading;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims quote</c>: checks quotations against the reports.</summary>
internal static class QuoteCommand
{
    private const string StandardInput = "-";

    public static Command Build(CliHost host)
    {
        var given = new Argument<string[]>("TEXT")
        {
            Description = "Words, or drafts: names of files, or - for stdin. Each quotation of a draft is checked.",
            HelpName = "TEXT|FILE|-",
            Arity = ArgumentArity.OneOrMore,
        };
        var elsewhere = new Option<bool>("--elsewhere") { Description = "Words that no report has are from another source." };
        var quiet = new Option<bool>("--quiet") { Description = "Show no quotation that is fair." };
        var format = new FormatOption(Format.Full, Format.Concise, Format.Json, Format.Github, Format.Sarif);
        var select = FilterOptions.Repeated("--select", "CODE", "Report only this rule, or all whose codes begin so: CLM816, CLM82.");
        var ignore = FilterOptions.Repeated("--ignore", "CODE", "Do not report this rule, or all whose codes begin so; the longer code wins over --select.");
        var command = new Command("quote", "Check a quotation, or every quotation in a draft, against the reports.") { given, elsewhere, quiet };
        format.AddTo(command);
        command.Add(select);
        command.Add(ignore);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var texts = parsed.GetValue(given)!;
            var drafts = texts.Select(t => Read(session, t, isOne: texts.Length == 1)).ToArray();
            var selection = new RuleSelection(CheckCommand.Prefixes(select, parsed), CheckCommand.Prefixes(ignore, parsed));
            var checker = new QuotationChecker(session.Open(mayFallBack: true).KnowledgeBase, selection.Has);
            DraftResult[] results = [.. drafts.Select(d => Check(checker, d, parsed.GetValue(elsewhere)))];
            new QuotationOutput(session, results, selection.Has).Write(chosen, parsed.GetValue(quiet));
            session.Output.Flush();
            session.Error.WriteLine(QuotationSummary.Count(results));
            return QuotationSummary.IsFaithful(results) ? ExitCode.Fine : ExitCode.No;
        });
        return command;
    }

    private static DraftResult Check(QuotationChecker checker, (string? Path, string Text) given, bool isElsewhere)
    {
        if (given.Path is null)
            return new DraftResult(null, [checker.Check(given.Text)], []);
        var draft = DraftReader.Read(given.Path, given.Text);
        return new DraftResult(draft.Path, checker.Check(draft, isElsewhere), draft.Unread);
    }

    // An existing file is a draft, everything else is text.
    private static (string? Path, string Text) Read(Session session, string given, bool isOne)
    {
        if (given == StandardInput)
            return ("stdin", Text(session.Host.OpenInput(), "stdin"));
        if (!given.Contains('\0') && session.FullPath(given) is var path && File.Exists(path))
            return (given, Text(File.OpenRead(path), given));
        if (!isOne)
            throw CliException.CannotLoad($"there is no file {given}");
        if (LooksLikeFile(given))
            session.Error.WriteLine($"claims: there is no file {Visible.Text(given)}; it is taken as text");
        return (null, given);
    }

    private static string Text(Stream input, string name)
    {
        using (input)
        {
            var (text, problem) = DraftFile.Read(input);
            return text ?? throw CliException.CannotLoad($"{name} {problem}");
        }
    }

    private static bool LooksLikeFile(string given) =>
        !given.Any(char.IsWhiteSpace) && Path.GetExtension(given).ToLowerInvariant() is ".md" or ".markdown" or ".txt" or ".html" or ".docx";
}
