using Guarantees.Cli.Output;
using Guarantees.Core.Findings;
using Guarantees.Core.Quotations;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Commands;

/// <summary>Writes the answers of the quotation check to stdout.</summary>
internal sealed class QuotationOutput(Session session, DraftResult[] drafts, Func<Rule, bool> isSelected)
{
    public void Write(string format, bool isQuiet)
    {
        var report = QuotationFindings.Report(drafts, isSelected);
        switch (format)
        {
            case Format.Json:
                session.Write(stream => QuotationsAsJson.Write(stream, drafts));
                break;
            case Format.Sarif:
                session.Write(stream => new FindingsAsSarif(CheckOutput.Version, session.DraftInWorkspace).Write(stream, report));
                break;
            case Format.Github:
                session.Output.Write(new FindingsAsAnnotations(session.DraftInWorkspace, verb: "quote").Of(report.Findings));
                session.Output.Flush();
                session.Error.Write(FindingsAsAnnotations.Log(string.Join('\n', report.Findings.Select(new FindingsAsText(_ => null, path => path).Full))));
                break;
            case Format.Concise:
                var concise = new FindingsAsText(_ => null, path => path);
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
                session.Output.WriteLine($"{Visible.Text(draft.Path ?? "")}:{unread.Line}:{unread.Column} unread (CLM830): {unread.Problem}");
        }
    }
}
