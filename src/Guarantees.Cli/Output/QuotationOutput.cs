using Guarantees.Cli.Options;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Quotations;

namespace Guarantees.Cli.Output;

/// <summary>Writes the results of the quotation check to stdout.</summary>
internal sealed class QuotationOutput(CommandContext context, DraftResult[] drafts, Func<Rule, bool> isSelected)
{
    public void Write(string format, bool isQuiet)
    {
        var report = QuotationFindings.Report(drafts, isSelected);
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => QuotationsJson.Write(stream, drafts));
                break;
            case OutputFormat.Sarif:
                context.Write(stream => new SarifLog(CheckOutput.Version, context.GetDraftWorkspacePath).Write(stream, report));
                break;
            case OutputFormat.Github:
                context.Output.Write(new GitHubAnnotations(context.GetDraftWorkspacePath, verb: "quote").Render(report.Findings));
                context.Output.Flush();
                context.Error.Write(
                    GitHubAnnotations.EscapeLog(
                        string.Join('\n', report.Findings.Select(new FindingText(_ => null, path => path).RenderFull))
                    )
                );
                break;
            case OutputFormat.Concise:
                var concise = new FindingText(_ => null, path => path);
                foreach (var finding in report.Findings)
                    context.Output.WriteLine(concise.RenderConcise(finding));
                break;
            default:
                WriteText(isQuiet);
                break;
        }
    }

    private void WriteText(bool isQuiet)
    {
        foreach (var draft in drafts)
        {
            var card = new QuotationCard(context.Style, draft.Path);
            foreach (var quotation in draft.Quotations.Where(q => !isQuiet || q.Answer != QuotationAnswer.Fair))
                context.Output.Write(card.Print(quotation));
            foreach (var unread in draft.Unread)
                context.Output.WriteLine(
                    $"{SafeText.Escape(draft.Path ?? "")}:{unread.Line}:{unread.Column} unread (CLM830): {unread.Problem}"
                );
        }
    }
}
