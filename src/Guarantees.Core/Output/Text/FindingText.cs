using System.Text;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Output.Text;

/// <summary>Findings as text, either in full with a snippet, a caret and help, or in one line each.</summary>
/// <param name="textOf">Gets the text of a YAML file by its path in the knowledge base, or null.</param>
/// <param name="show">Converts a path in the knowledge base to the path to show.</param>
public sealed class FindingText(Func<string, string?> textOf, Func<string, string> show)
{
    // The length of a snippet, in UTF-16 units, if the output is not a terminal.
    private const int DefaultSnippetWidth = 160;

    private const int MarginWidth = 8;
    private readonly Dictionary<string, string[]> _lines = [];

    /// <summary>The colors, and the width to which snippets are cut.</summary>
    public TextStyle Style { get; init; } = TextStyle.Plain;

    // The length of a snippet in UTF-16 units; a longer line is cut around the caret.
    private int SnippetWidth => Style.Width - MarginWidth ?? DefaultSnippetWidth;

    /// <summary>Renders a finding in several lines: message, location, snippet, closest words, help; ends with a line break.</summary>
    public string RenderFull(Finding finding)
    {
        var at = finding.Location;
        var text = new StringBuilder();
        text.Append(
            $"{ColorBySeverity(finding, FormatHead(finding))}{Style.Bold(Style.Wrap($": {SafeText.EscapeExactly(finding.Message)}", FormatHead(finding).Length, 2))}\n"
        );
        text.Append($"  {Style.Cyan("-->")} {FormatLocation(finding)}\n");
        var margin = new string(' ', $"{at.Line}".Length);
        var bar = Style.Cyan($"{margin} |");
        if (RenderSnippet(finding) is var (line, caret))
        {
            text.Append($"{bar}\n");
            text.Append($"{Style.Cyan($"{at.Line} |")} {line}\n");
            text.Append($"{bar} {new string(' ', caret)}{ColorBySeverity(finding, "^")}\n");
        }
        var note = Style.Cyan($"{margin} =");
        if (finding.Nearest is not null)
            text.Append($"{note} {WrapNote($"nearest: {SafeText.EscapeExactly(finding.Nearest)}", margin.Length)}\n");
        text.Append($"{note} {WrapNote($"help: {SafeText.EscapeExactly(finding.Help)}", margin.Length)}\n");
        return text.ToString();
    }

    /// <summary>Renders a finding in one line, without a line break: <c>path:line:col: error[CLM201] message</c>.</summary>
    public string RenderConcise(Finding finding) =>
        $"{FormatLocation(finding)}: {FormatHead(finding)} {SafeText.EscapeExactly(finding.Message)}";

    // Continuation lines are indented past the margin and " = ".
    private string WrapNote(string text, int margin) => Style.Wrap(text, margin + 3, margin + 5);

    private string FormatLocation(Finding finding) =>
        $"{SafeText.Escape(show(finding.Location.Path))}:{finding.Location.Line}:{finding.Location.Column}";

    private static string FormatHead(Finding finding) => $"{finding.Rule.Severity.ToTerm()}[{finding.Rule.Code}]";

    private string ColorBySeverity(Finding finding, string text) =>
        finding.Rule.Severity switch
        {
            Severity.Error => Style.Bold(Style.Red(text)),
            Severity.Warning => Style.Bold(Style.Yellow(text)),
            _ => Style.Cyan(text),
        };

    private (string Line, int Caret)? RenderSnippet(Finding finding)
    {
        if (!_lines.TryGetValue(finding.Location.Path, out var lines))
            _lines[finding.Location.Path] = lines = textOf(finding.Location.Path)?.Split('\n') ?? [];
        if (finding.Location.Line > lines.Length)
            return null; // no text, or the file has changed since it was read

        // A long line is cut so that the caret remains visible.
        var line = lines[finding.Location.Line - 1].TrimEnd('\r');
        var caret = line.EnumerateRunes().Take(finding.Location.Column - 1).Sum(r => r.Utf16SequenceLength);
        var from = line.Length <= SnippetWidth ? 0 : Math.Clamp(caret - SnippetWidth / 2, 0, line.Length - SnippetWidth);
        var shown = SafeText.Escape(ExpandToWhole(line, from, Math.Min(line.Length, from + SnippetWidth)));
        var before = SafeText.Escape(ExpandToWhole(line, from, Math.Max(from, caret)));
        return (shown, before.EnumerateRunes().Count());
    }

    // A cut never splits a character.
    private static string ExpandToWhole(string line, int from, int to)
    {
        if (from < line.Length && char.IsLowSurrogate(line[from]))
            from++;
        if (to > from && char.IsHighSurrogate(line[to - 1]))
            to--;
        return line[from..Math.Max(from, to)];
    }
}
