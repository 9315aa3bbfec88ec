using Guarantees.Cli.Options;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Quotations;

namespace Guarantees.Cli.Output;

/// <summary>Writes the answers of the quotation check to stdout.</summary>
internal sealed class QuotationOutput(CommandContext session, DraftResult[] drafts, Func<Rule, bool> isSelected)
{
    public void Write(string format, bool isQuiet)
    {
        var report = QuotationFindings.Report(drafts, isSelected);
        switch (format)
        {
            case OutputFormat.Json:
                session.Write(stream => QuotationsJson.Write(stream, drafts));
                break;
            case OutputFormat.Sarif:
                session.Write(stream => new SarifLog(CheckOutput.Version, session.DraftInWorkspace).Write(stream, report));
                break;
            case OutputFormat.Github:
                session.Output.Write(new GitHubAnnotations(session.DraftInWorkspace, verb: "quote").Of(report.Findings));
                session.Output.Flush();
                session.Error.Write(GitHubAnnotations.Log(string.Join('\n', report.Findings.Select(new FindingText(_ => null, path => path).Full))));
                break;
            case OutputFormat.Concise:
                var concise = new FindingText(_ => null, path => path);
                foreach (var finding in report.Findings)
                    session.Output.WriteLine(concise.Concise(finding));
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
            var card = new QuotationCard(session.Paint, session.Host.OutputWidth, draft.Path);
            foreach (var quotation in draft.Quotations.Where(q => !isQuiet || q.Answer != QuotationAnswer.Fair))
                session.Output.Write(card.Print(quotation));
            foreach (var unread in draft.Unread)
                session.Output.WriteLine($"{SafeText.Text(draft.Path ?? "")}:{unread.Line}:{unread.Column} unread (CLM830): {unread.Problem}");
        }
    }
}
