using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Cli.Output;
using Guarantees.Core.Quoting;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims quote</c>: does an excerpt say what the report says?</summary>
internal static class QuoteCommand
{
    private const string StandardInput = "-";
    private const int ShownUnpaired = 3;

    public static Command Build(CliHost host)
    {
        var given = new Argument<string>("TEXT")
        {
            Description = "Words, or a draft: the name of a file, or - for stdin. Each passage in quotation marks and each block quote of a draft is checked.",
            HelpName = "TEXT|FILE|-",
        };
        var format = new FormatOption(Format.Text, Format.Json);
        var command = new Command("quote", "Does an excerpt, or a draft that quotes, say what the report says?") { given };
        format.AddTo(command);
        command.Acts(host, (session, parsed) =>
        {
            var chosen = format.Chosen(parsed);
            var text = parsed.GetValue(given)!;
            var (name, excerpts) = Read(session, text);
            var check = new ExcerptCheck(session.Open(mayFallBack: true).KnowledgeBase);
            ExcerptAnswer[] answers = [.. excerpts.Select(check.Of)];
            if (chosen == Format.Json)
                session.Write(stream => ExcerptsAsJson.Write(stream, answers));
            else
                WriteText(session, new ExcerptCard(session.Paint, session.Host.OutputWidth, name), answers);
            session.Output.Flush();
            session.Error.WriteLine(Summary(answers, name));
            return answers.Length > 0 && answers.All(a => a.IsFaithful) ? ExitCode.Fine : ExitCode.No;
        });
        return command;
    }

    // An existing file is a draft, everything else is text.
    private static (string? Name, ImmutableArray<Excerpt> Excerpts) Read(Session session, string given)
    {
        if (given == StandardInput)
            return ("stdin", Excerpts(session, "stdin", session.Host.OpenInput));
        if (!given.Contains('\0') && session.FullPath(given) is var path && File.Exists(path))
            return (given, Excerpts(session, given, () => File.OpenRead(path)));
        if (LooksLikeFile(given))
            session.Error.WriteLine($"claims: there is no file {Visible.Text(given)}; it is taken as text");
        var bare = Excerpt.Bare(given);
        return (null, bare.HasWords ? [bare] : []);
    }

    private static ImmutableArray<Excerpt> Excerpts(Session session, string name, Func<Stream> open)
    {
        using var input = open();
        var (text, problem) = DraftFile.Read(input);
        var draft = text is null ? throw CliException.CannotLoad($"{name} {problem}") : Draft.Read(text);
        foreach (var (line, column) in draft.Unpaired.Take(ShownUnpaired))
            session.Error.WriteLine($"claims: {Visible.Text(name)}:{line}:{column}: a quotation mark without its partner");
        return draft.Excerpts;
    }

    private static bool LooksLikeFile(string given) =>
        !given.Any(char.IsWhiteSpace) && Path.GetExtension(given).ToLowerInvariant() is ".md" or ".markdown" or ".txt";

    private static void WriteText(Session session, ExcerptCard card, ExcerptAnswer[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
            session.Output.Write((i == 0 ? "" : "\n") + card.Of(answers[i]));
    }

    private static string Summary(ExcerptAnswer[] answers, string? draft) => answers.Length == 0
        ? $"claims: nothing to check: {(draft is null ? "no word is given" : $"{Visible.Text(draft)} has no passage in quotation marks and no block quote")}"
        : $"{answers.Count(a => a.IsFaithful)} of {Phrases.Count(answers.Length, "excerpt")} {(answers.Length == 1 ? "is" : "are")} faithful to the reports";
}
