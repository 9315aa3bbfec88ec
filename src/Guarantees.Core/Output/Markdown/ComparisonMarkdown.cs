using System.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>A comparison as Markdown: a section a topic, a table a pair.</summary>
public sealed class ComparisonMarkdown
{
    private readonly StringBuilder _text = new();
    private readonly int _level;
    private readonly Func<string, string> _name;

    private ComparisonMarkdown(int level, Func<string, string> name) => (_level, _name) = (level, name);

    /// <summary>A document of its own, the last line ended.</summary>
    public static string RenderDocument(ReportComparison comparison) =>
        RenderSection(comparison, level: 1, MarkdownFormat.EscapeText);

    /// <summary>A section, the last line ended.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The depth of its heading.</param>
    /// <param name="name">Writes the id of a claim, as a link or as text.</param>
    internal static string RenderSection(ReportComparison comparison, int level, Func<string, string> name)
    {
        var section = new ComparisonMarkdown(level, name);
        section.Write(comparison);
        return section._text.ToString();
    }

    private void Write(ReportComparison comparison)
    {
        Heading(_level, "The reports compared");
        _text.Append($"{MarkdownFormat.FormatParagraph(ComparisonWording.Summarize(comparison))}. ");
        _text.Append($"Compared: {string.Join(", ", comparison.Sources.Select(s => MarkdownFormat.EscapeText(s.Id)))}. ");
        _text.Append("What is told here is how the recorded claims stand to each other, not which report is right.\n");
        foreach (var topic in comparison.Topics)
            Topic(topic);
    }

    private void Topic(TopicComparison topic)
    {
        _text.Append('\n');
        Heading(_level + 1, MarkdownFormat.EscapeText($"Compared: {topic.Topic.Name}"));
        var parts = topic.Pairs.Select(Pair).Concat(Alone(topic)).Concat(Elsewhere(topic));
        _text.AppendJoin('\n', parts);
    }

    private string Pair(RelatedPair pair) =>
        $"**{_name(pair.From.Id)} {ComparisonWording.Verb(pair.Relation.Type)} {_name(pair.To.Id)}{ComparisonWording.DescribeAgreement(pair)}:** "
        + $"{MarkdownFormat.EscapeText(pair.Relation.Note)}\n\n{ClaimsMarkdown.RenderTable([pair.From, pair.To], _name)}";

    private IEnumerable<string> Alone(TopicComparison topic)
    {
        if (!topic.Unmatched.IsEmpty)
            yield return $"{ComparisonWording.UnmatchedHeading}. {ComparisonWording.UnmatchedCaveat}\n\n{ClaimsMarkdown.RenderTable(topic.Unmatched.Select(a => a.Claim), _name)}";
    }

    private IEnumerable<string> Elsewhere(TopicComparison topic)
    {
        string[] lines =
        [
            .. topic.PairsElsewhere.Select(p =>
                $"- {_name(p.From.Id)} {ComparisonWording.Verb(p.Relation.Type)} {_name(p.To.Id)} ({MarkdownFormat.EscapeText(p.PrimaryTopic.Name)})\n"
            ),
            .. topic.UnmatchedElsewhere.Select(a =>
                $"- no counterpart recorded: {_name(a.Claim.Id)} ({MarkdownFormat.EscapeText(a.PrimaryTopic.Name)})\n"
            ),
        ];
        if (lines.Length > 0)
            yield return $"Shown under another topic:\n\n{string.Concat(lines)}";
    }

    private void Heading(int level, string text) => _text.Append($"{new string('#', level)} {text}\n\n");
}
