using Guarantees.Cli.Options;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Footnotes;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims quote --footnotes</c>: writes a copy of a draft with footnotes for a fact-checker.</summary>
internal static class QuoteFootnotes
{
    /// <summary>Rejects arguments that cannot be combined with the option.</summary>
    /// <exception cref="CliException">Several drafts, or a format.</exception>
    public static void Validate(string[] given, string format)
    {
        if (given.Length > 1)
            throw CliException.Usage("--footnotes takes only one draft", "run it for each draft");
        if (format != OutputFormat.Full)
            throw CliException.Usage("--footnotes writes the draft in its own format", "leave out --format");
    }

    /// <summary>Writes the copy to stdout, and messages on quotations that could not be read to stderr.</summary>
    /// <param name="context">The run.</param>
    /// <param name="draft">The draft, or null if a quotation was given.</param>
    /// <param name="result">The answers.</param>
    /// <param name="isQuiet">Whether fair quotations get no footnote.</param>
    /// <exception cref="CliException">There is no draft.</exception>
    public static void Write(CommandContext context, Draft? draft, DraftResult result, bool isQuiet)
    {
        if (draft is null)
            throw CliException.Usage("--footnotes needs a draft, but this is not a file", "give a file name, or - for stdin");
        context.Output.Write(
            AnnotatedDraft.Write(draft, result.Quotations.Where(q => !isQuiet || q.Answer != QuotationAnswer.Fair))
        );
        context.Output.Flush();
        foreach (var unread in result.Unread)
            context.Error.WriteLine(
                $"{SafeText.Escape(draft.Path)}:{unread.Line}:{unread.Column} unread (CLM830): {unread.Problem}"
            );
    }
}
