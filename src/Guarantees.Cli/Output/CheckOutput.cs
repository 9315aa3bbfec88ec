using System.Reflection;
using Guarantees.Cli.Options;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Cli.Output;

/// <summary>Writes a check's findings to stdout and its summary to stderr.</summary>
internal sealed class CheckOutput(CommandContext context, CheckReport report, KnowledgeBaseFolder folder)
{
    private const int MaxPerRule = 5;
    private const int MaxSentenceLength = 80;

    internal static readonly string Version = typeof(CheckOutput)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    private readonly Func<string, string> _getPath = context.GetPath(folder);

    public void Write(string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Write(stream => FindingsJson.Write(stream, report, _getPath));
                break;
            case OutputFormat.Sarif:
                context.Write(stream => new SarifLog(Version, context.GetWorkspacePath(folder)).Write(stream, report));
                break;
            case OutputFormat.Github:
                context.Output.Write(new GitHubAnnotations(context.GetWorkspacePath(folder)).Render(report.Findings));
                context.Output.Flush();
                context.Error.Write(GitHubAnnotations.EscapeLog(RenderFull(new FindingText(folder.ReadText, _getPath))));
                break;
            case OutputFormat.Concise:
                var concise = new FindingText(folder.ReadText, _getPath);
                foreach (var finding in report.Findings)
                    context.Output.WriteLine(concise.RenderConcise(finding));
                break;
            default:
                context.Output.Write(RenderFirst(new FindingText(folder.ReadText, _getPath) { Style = context.Style }));
                context.Output.Write(RenderProgress());
                break;
        }
        Summarize();
    }

    private string RenderFull(FindingText text) => string.Join('\n', report.Findings.Select(text.RenderFull));

    // Only the first findings of each rule, so that one frequent mistake does not hide the others.
    private string RenderFirst(FindingText text)
    {
        var byRule = report.Findings.GroupBy(f => f.Rule).ToArray();
        var first = byRule.SelectMany(g => g.Take(MaxPerRule)).ToHashSet(ReferenceEqualityComparer.Instance);
        var shown = report.Findings.Where(first.Contains).Select(text.RenderFull);
        var more = byRule
            .Where(g => g.Count() > MaxPerRule)
            .Select(g => $"and {g.Count() - MaxPerRule} more ({g.Key.Code}); --format concise shows them all\n");
        return string.Join('\n', shown.Append(string.Concat(more)).Where(part => part.Length > 0));
    }

    private string RenderProgress() =>
        string.Concat(
            report.Progress.Select(p =>
                $"{SafeText.Escape(p.Coverage.Source.Id)}: {p.ReadSentences} of {ClaimWording.Count(p.Sentences.Length, "sentence")}, "
                + $"{p.Coverage.CoveredWords} of {ClaimWording.Count(p.Coverage.Words, "word")}{RenderNext(p)}\n"
            )
        );

    private string RenderNext(ReadingProgress progress)
    {
        if (progress.Next is not { } next)
            return "; the report is fully covered: remove `reading: in-progress`";
        var sentence = next.Text.Length <= MaxSentenceLength ? next.Text : $"{next.Text[..FindCut(next.Text)]} …";
        return $"; next {SafeText.Escape(_getPath(progress.Coverage.Source.File))}:{next.Line}:{next.Column} {SafeText.Escape(sentence)}";
    }

    private static int FindCut(string text) =>
        text.LastIndexOf(' ', MaxSentenceLength) is var space and > 0 ? space : MaxSentenceLength;

    private string CountFindings(Severity severity) =>
        ClaimWording.Count(report.Findings.Count(f => f.Rule.Severity == severity), severity.ToTerm());

    private void Summarize()
    {
        context.Output.Flush();
        context.Error.WriteLine(
            DescribeChecked()
                + $"; {CountFindings(Severity.Error)}, {CountFindings(Severity.Warning)}"
                + (report.Findings.Any(f => f.Rule.Severity == Severity.Note) ? $", {CountFindings(Severity.Note)}" : "")
                + (
                    report.DeselectedCount > 0
                        ? $", {ClaimWording.Count(report.DeselectedCount, "finding")} from deselected rules"
                        : ""
                )
                + (report.CheckedClaims == 0 ? "; no claim was checked, so the check fails" : "")
        );
    }

    // Of a file that cannot be read, nothing is known that could be counted.
    private string DescribeChecked() =>
        report.UnreadableFiles.Any(f => f.Location.Path == folder.ClaimsFile)
            ? $"{SafeText.Escape(folder.ClaimsFile)} cannot be read"
            : $"checked {report.CheckedClaims} of {ClaimWording.Count(report.Claims, "claim")}, {ClaimWording.DescribeCoverage(report.Words, report.CoveredWords, report.Connectives)}";
}
