using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>
/// Reads a plain text. Blank lines separate paragraphs; where no line is longer than a page is wide, the lines between two blank ones were
/// wrapped and are joined; otherwise each line is a paragraph.
/// </summary>
internal static partial class PlainTextReader
{
    private const int MaxWrappedLength = 120;
    private const int MinWrappedLength = 45;
    private const int MaxHeadingWords = 14;

    /// <summary>Reads the paragraphs.</summary>
    public static ImmutableArray<ArticleParagraph> Read(string text)
    {
        var blocks = Blank().Split(text.ReplaceLineEndings("\n")).Select(GetLines).Where(b => b.Length > 0).ToArray();
        var longest = blocks.SelectMany(b => b).Select(l => l.Length).DefaultIfEmpty(0).Max();
        var isWrapped = longest <= MaxWrappedLength && blocks.Any(IsWrapped);
        string[] paragraphs = [.. isWrapped ? blocks.Select(b => string.Join(' ', b)) : blocks.SelectMany(b => b)];
        return [.. paragraphs.Select(p => Create(p, paragraphs.Length))];
    }

    /// <summary>Text without line ends and with one space for each run of space.</summary>
    public static string Normalize(string text) => Space().Replace(text, " ").Trim();

    private static ArticleParagraph Create(string text, int count) => new(text, count > 1 && IsHeading(text));

    private static string[] GetLines(string block) => [.. block.Split('\n').Select(Normalize).Where(l => l.Length > 0)];

    // A line that ends in the middle of a sentence.
    private static bool IsWrapped(string[] lines) =>
        lines.Zip(lines.Skip(1)).Any(pair => pair.First.Length >= MinWrappedLength && !EndsSentence(pair.First));

    // A short line without a final mark: no sentence.
    private static bool IsHeading(string text) =>
        !EndsSentence(text) && Word.Split(text).Take(MaxHeadingWords + 1).Count() is > 0 and <= MaxHeadingWords;

    private static bool EndsSentence(string line) => Final().IsMatch(line);

    [GeneratedRegex(@"\n[^\S\n]*\n")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Space();

    [GeneratedRegex("[.!?:;,…—–-][\"'”’»)\\]]*$")]
    private static partial Regex Final();
}
