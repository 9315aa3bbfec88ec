using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Json;

/// <summary>The report of a check as JSON. UTF-8, ends with a line break.</summary>
public static class FindingsJson
{
    /// <summary>Writes the report; <paramref name="show"/> converts a path in the knowledge base to the path to show.</summary>
    public static void Write(Stream output, CheckReport report, Func<string, string> show) =>
        JsonFormat.WriteDocument(
            output,
            new FindingsDocument(
                report.Claims,
                report.CheckedClaims,
                report.Words,
                report.CoveredWords,
                report.Progress.Select(p => SourceProgress.Create(p, show)),
                report.Findings.Select(f => new FindingJson(f, show))
            ),
            OutputContext.Indented.FindingsDocument
        );

    internal sealed record FindingsDocument(
        int Claims,
        int Checked,
        int Words,
        int Accounted,
        IEnumerable<SourceProgress> Progress,
        IEnumerable<FindingJson> Findings
    );

    /// <summary>How much of a report is read.</summary>
    internal sealed record SourceProgress(string Source, int Sentences, int Read, int Words, int Accounted, NextSentence? Next)
    {
        public static SourceProgress Create(ReadingProgress progress, Func<string, string> show) =>
            new(
                progress.Coverage.Source.Id,
                progress.Sentences.Length,
                progress.ReadSentences,
                progress.Coverage.Words,
                progress.Coverage.CoveredWords,
                progress.Next is { } next
                    ? new NextSentence(show(progress.Coverage.Source.File), next.Line, next.Column, next.Text)
                    : null
            );
    }

    /// <summary>The first sentence that is not read.</summary>
    internal sealed record NextSentence(string Path, int Line, int Column, string Text);

    internal sealed class FindingJson
    {
        private readonly Finding _finding;

        internal FindingJson(Finding finding, Func<string, string> show) =>
            (_finding, Path) = (finding, show(finding.Location.Path));

        public string Code => _finding.Rule.Code;
        public string Severity => _finding.Rule.Severity.ToTerm();
        public string Path { get; }
        public int Line => _finding.Location.Line;
        public int Column => _finding.Location.Column;
        public string? Claim => _finding.Claim;
        public string Message => _finding.Message;
        public string Help => _finding.Nearest is null ? _finding.Help : $"nearest: {_finding.Nearest}; {_finding.Help}";
    }
}
