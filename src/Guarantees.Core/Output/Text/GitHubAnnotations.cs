using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Output.Text;

/// <summary>
/// Findings as GitHub workflow commands. The page of a run shows ten annotations of each severity: nine findings, and one
/// that says how many more there are.
/// </summary>
/// <param name="show">Turns a path of the knowledge base into one for the reader.</param>
/// <param name="verb">The verb that found them.</param>
public sealed class GitHubAnnotations(Func<string, string> show, string verb = "check")
{
    private const int Most = 9;

    /// <summary>One command a line, errors first; each line is ended.</summary>
    public string Of(ImmutableArray<Finding> findings) =>
        string.Concat(Enum.GetValues<Severity>().Select(severity => Of(severity, findings)));

    /// <summary>
    /// Text for the log beside the annotations, with nothing in it that a runner would obey: <c>##[command]</c> is obeyed
    /// anywhere in a line, <c>::command::</c> only at its start, where no finding has text from data.
    /// </summary>
    public static string Log(string text) => text.Replace("##[", "##\\[", StringComparison.Ordinal);

    private string Of(Severity severity, ImmutableArray<Finding> findings)
    {
        Finding[] graves = [.. findings.Where(f => f.Rule.Severity == severity)];
        var shown = string.Concat(graves.Take(Most).Select(Annotation));
        return graves.Length <= Most ? shown : shown + RollUp(severity, graves.Length - Most);
    }

    private string Annotation(Finding finding)
    {
        var nearest = finding.Nearest is null ? "" : $"\nnearest: {SafeText.Exact(finding.Nearest)}";
        var message = $"{SafeText.Exact(finding.Message)}{nearest}\nhelp: {SafeText.Exact(finding.Help)}";
        return $"::{Command(finding.Rule.Severity)} file={Property(SafeText.Text(show(finding.At.Path)))},line={Number(finding.At.Line)},"
            + $"col={Number(finding.At.Column)},title={Property($"{finding.Rule.Code} {finding.Rule.Title}")}::{Data(message)}\n";
    }

    private string RollUp(Severity severity, int more) =>
        $"::{Command(severity)} title=claims {verb}::{ClaimWording.Count(more, $"more {severity.Word()}")}; the log of this step shows all\n";

    private static string Command(Severity severity) => severity == Severity.Note ? "notice" : severity.Word();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
