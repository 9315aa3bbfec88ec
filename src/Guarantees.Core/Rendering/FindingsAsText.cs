using System.Text;
using Guarantees.Core.Findings;

namespace Guarantees.Core.Rendering;

/// <summary>Findings for people: with the line they are about, a caret, and the cure; or one line each.</summary>
/// <param name="files">The text of each YAML file, by its path in the knowledge base.</param>
/// <param name="show">Turns a path of the knowledge base into one for the reader.</param>
public sealed class FindingsAsText(IReadOnlyDictionary<string, string> files, Func<string, string> show)
{
    private const int SnippetWidth = 160;
    private readonly Dictionary<string, string[]> _lines = [];

    /// <summary>Several lines, the last one ended: message, place, snippet, nearest words, help.</summary>
    public string Full(Finding finding)
    {
        var at = finding.At;
        var text = new StringBuilder();
        text.Append($"{finding.Rule.Severity.Word()}[{finding.Rule.Code}]: {Visible.Text(finding.Message)}\n");
        text.Append($"  --> {Visible.Text(show(at.Path))}:{at.Line}:{at.Column}\n");
        var margin = new string(' ', $"{at.Line}".Length);
        if (Snippet(finding) is var (line, caret))
        {
            text.Append($"{margin} |\n");
            text.Append($"{at.Line} | {line}\n");
            text.Append($"{margin} | {new string(' ', caret)}^\n");
        }
        if (finding.Nearest is not null)
            text.Append($"{margin} = nearest: {Visible.Text(finding.Nearest)}\n");
        text.Append($"{margin} = help: {Visible.Text(finding.Help)}\n");
        return text.ToString();
    }

    /// <summary>One line: <c>path:line:col: error[CLM201] message</c>, without a line end.</summary>
    public string Concise(Finding finding) =>
        $"{Visible.Text(show(finding.At.Path))}:{finding.At.Line}:{finding.At.Column}: "
        + $"{finding.Rule.Severity.Word()}[{finding.Rule.Code}] {Visible.Text(finding.Message)}";

    private (string Line, int Caret)? Snippet(Finding finding)
    {
        if (!files.TryGetValue(finding.At.Path, out var text))
            return null;
        if (!_lines.TryGetValue(finding.At.Path, out var lines))
            _lines[finding.At.Path] = lines = text.ReplaceLineEndings("\n").Split('\n');
        if (finding.At.Line > lines.Length)
            return null;

        // A long line is cut so that the caret stays in sight.
        var line = lines[finding.At.Line - 1];
        var caret = line.EnumerateRunes().Take(finding.At.Column - 1).Sum(r => r.Utf16SequenceLength);
        var from = line.Length <= SnippetWidth ? 0 : Math.Clamp(caret - SnippetWidth / 2, 0, line.Length - SnippetWidth);
        var shown = Visible.Text(line[from..Math.Min(line.Length, from + SnippetWidth)]);
        var before = Visible.Text(line[from..Math.Max(from, caret)]);
        return (shown, before.EnumerateRunes().Count());
    }
}
