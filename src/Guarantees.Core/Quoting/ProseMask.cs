using System.Text.RegularExpressions;

namespace Guarantees.Core.Quoting;

/// <summary>
/// Masks what is not prose in Markdown, so that a quotation mark in it opens nothing: code spans, the targets of links, HTML tags,
/// definitions of link targets. Every character is replaced by <see cref="Mark"/>, so that places stay as they are.
/// </summary>
internal static partial class ProseMask
{
    /// <summary>U+2063, which nobody sees and which belongs to no word.</summary>
    public const char Mark = '\u2063';

    /// <summary>A block with everything masked that is no prose.</summary>
    public static string Of(string block) =>
        new[] { TargetDefinition(), LinkTarget(), HtmlTag() }.Aggregate(WithoutCode(block), (text, notProse) => notProse.Replace(text, Masked));

    private static string Masked(Match match) => new(Mark, match.Length);

    // A code span runs from some backticks to the next run of as many (CommonMark 6.1); without one they are just backticks.
    private static string WithoutCode(string block)
    {
        if (!block.Contains('`'))
            return block;
        var runs = Backticks().Matches(block);
        var partner = Partners(runs);
        var text = block.ToCharArray();
        for (var i = 0; i < runs.Count; i++)
        {
            if (partner[i] < 0)
                continue;
            var end = runs[partner[i]].Index + runs[partner[i]].Length;
            text.AsSpan(runs[i].Index, end - runs[i].Index).Fill(Mark);
            i = partner[i];
        }
        return new string(text);
    }

    private static int[] Partners(MatchCollection runs)
    {
        var nextOfLength = new Dictionary<int, int>();
        var partner = new int[runs.Count];
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            partner[i] = nextOfLength.GetValueOrDefault(runs[i].Length, -1);
            nextOfLength[runs[i].Length] = i;
        }
        return partner;
    }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    // From the bracket that closes the link's text to the one that closes its target; one pair of brackets may stand inside.
    [GeneratedRegex(@"\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,2000})?\)|\[[^\[\]]{0,200}\])")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"<[A-Za-z/!][^<>]{0,2000}>")]
    private static partial Regex HtmlTag();

    // [name]: target "title". Not a footnote, which is prose.
    [GeneratedRegex("""^ {0,3}\[[^\]^\n][^\]\n]{0,200}\]:(?>[ \t]*)(?=[^\s"]*[/.#])(?>[^\s"]+[ \t]*)(?:"[^"\n]*"|'[^'\n]*')?[ \t]*\r?$""", RegexOptions.Multiline)]
    private static partial Regex TargetDefinition();
}
