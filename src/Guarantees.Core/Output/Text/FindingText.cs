using System.Text;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Output.Text;

/// <summary>Findings for people: with the line they are about, a caret, and the cure; or one line each.</summary>
/// <param name="textOf">The text of a YAML file by its path in the knowledge base, or null.</param>
/// <param name="show">Turns a path of the knowledge base into one for the reader.</param>
public sealed class FindingText(Func<string, string?> textOf, Func<string, string> show)
{
    /// <summary>UTF-16 units of a line that are shown where there is no terminal to fit.</summary>
    public const int DefaultSnippetWidth = 160;

    private readonly Dictionary<string, string[]> _lines = [];

    /// <summary>Colours a part, for a terminal.</summary>
    public Func<FindingElement, string, string> Paint { get; init; } = (_, text) => text;

    /// <summary>UTF-16 units of a line that are shown; of a longer one the part around the caret.</summary>
    public int SnippetWidth { get; init; } = DefaultSnippetWidth;

    /// <summary>Several lines, the last one ended: message, place, snippet, nearest words, help.</summary>
    public string Full(Finding finding)
    {
        var at = finding.At;
        var text = new StringBuilder();
        text.Append($"{Paint(Grave(finding), Head(finding))}{Paint(FindingElement.Message, $": {SafeText.Exact(finding.Message)}")}\n");
        text.Append($"  {Paint(FindingElement.Margin, "-->")} {Place(finding)}\n");
        var margin = new string(' ', $"{at.Line}".Length);
        var bar = Paint(FindingElement.Margin, $"{margin} |");
        if (Snippet(finding) is var (line, caret))
        {
            text.Append($"{bar}\n");
            text.Append($"{Paint(FindingElement.Margin, $"{at.Line} |")} {line}\n");
            text.Append($"{bar} {new string(' ', caret)}{Paint(Grave(finding), "^")}\n");
        }
        var note = Paint(FindingElement.Margin, $"{margin} =");
        if (finding.Nearest is not null)
            text.Append($"{note} nearest: {SafeText.Exact(finding.Nearest)}\n");
        text.Append($"{note} help: {SafeText.Exact(finding.Help)}\n");
        return text.ToString();
    }

    /// <summary>One line: <c>path:line:col: error[CLM201] message</c>, without a line end.</summary>
    public string Concise(Finding finding) => $"{Place(finding)}: {Head(finding)} {SafeText.Exact(finding.Message)}";

    private string Place(Finding finding) => $"{SafeText.Text(show(finding.At.Path))}:{finding.At.Line}:{finding.At.Column}";

    private static string Head(Finding finding) => $"{finding.Rule.Severity.Word()}[{finding.Rule.Code}]";

    private static FindingElement Grave(Finding finding) => finding.Rule.Severity switch
    {
        Severity.Error => FindingElement.Error,
        Severity.Warning => FindingElement.Warning,
        _ => FindingElement.Note,
    };

    private (string Line, int Caret)? Snippet(Finding finding)
    {
        if (!_lines.TryGetValue(finding.At.Path, out var lines))
            _lines[finding.At.Path] = lines = textOf(finding.At.Path)?.Split('\n') ?? [];
        if (finding.At.Line > lines.Length)
            return null; // no text, or a file that was changed since it was read

        // A long line is cut so that the caret stays in sight.
        var line = lines[finding.At.Line - 1].TrimEnd('\r');
        var caret = line.EnumerateRunes().Take(finding.At.Column - 1).Sum(r => r.Utf16SequenceLength);
        var from = line.Length <= SnippetWidth ? 0 : Math.Clamp(caret - SnippetWidth / 2, 0, line.Length - SnippetWidth);
        var shown = SafeText.Text(Whole(line, from, Math.Min(line.Length, from + SnippetWidth)));
        var before = SafeText.Text(Whole(line, from, Math.Max(from, caret)));
        return (shown, before.EnumerateRunes().Count());
    }

    // A cut never leaves half of a character.
    private static string Whole(string line, int from, int to)
    {
        if (from < line.Length && char.IsLowSurrogate(line[from]))
            from++;
        if (to > from && char.IsHighSurrogate(line[to - 1]))
            to--;
        return line[from..Math.Max(from, to)];
    }
}
