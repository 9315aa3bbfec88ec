using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Output.Text;

/// <summary>
/// Findings as GitHub workflow commands. The page of a run shows ten annotations of each severity: nine findings, and one
/// that says how many more there are.
/// </summary>
/// <param name="show">Converts a path in the knowledge base to the path to show.</param>
/// <param name="verb">The verb that produced the findings.</param>
public sealed class GitHubAnnotations(Func<string, string> show, string verb = "check")
{
    private const int MaxAnnotations = 9;

    /// <summary>Renders one command per line, errors first, ending with a line break.</summary>
    public string Render(ImmutableArray<Finding> findings) =>
        string.Concat(Enum.GetValues<Severity>().Select(severity => Render(severity, findings)));

    /// <summary>
    /// Text for the log beside the annotations, with nothing in it that a runner would obey: <c>##[command]</c> is obeyed
    /// anywhere in a line, <c>::command::</c> only at its start, where no finding has text from data.
    /// </summary>
    public static string EscapeLog(string text) => text.Replace("##[", "##\\[", StringComparison.Ordinal);

    private string Render(Severity severity, ImmutableArray<Finding> findings)
    {
        Finding[] graves = [.. findings.Where(f => f.Rule.Severity == severity)];
        var shown = string.Concat(graves.Take(MaxAnnotations).Select(FormatAnnotation));
        return graves.Length <= MaxAnnotations ? shown : shown + FormatRollUp(severity, graves.Length - MaxAnnotations);
    }

    private string FormatAnnotation(Finding finding)
    {
        var nearest = finding.Nearest is null ? "" : $"\nnearest: {SafeText.EscapeExactly(finding.Nearest)}";
        var message = $"{SafeText.EscapeExactly(finding.Message)}{nearest}\nhelp: {SafeText.EscapeExactly(finding.Help)}";
        return $"::{GetCommand(finding.Rule.Severity)} file={EscapeProperty(SafeText.Escape(show(finding.Location.Path)))},line={FormatNumber(finding.Location.Line)},"
            + $"col={FormatNumber(finding.Location.Column)},title={EscapeProperty($"{finding.Rule.Code} {finding.Rule.Title}")}::{EscapeData(message)}\n";
    }

    private string FormatRollUp(Severity severity, int more) =>
        $"::{GetCommand(severity)} title=claims {verb}::{ClaimWording.Count(more, $"more {severity.ToTerm()}")}; see the log of this step\n";

    private static string GetCommand(Severity severity) => severity == Severity.Note ? "notice" : severity.ToTerm();

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
