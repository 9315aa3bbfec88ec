using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A comparison for people: topic by topic, under each pair's relation the cards of its two claims.</summary>
public sealed class ComparisonText(KnowledgeBaseIndex index, TextStyle style)
{
    private const int Indent = 2;
    private readonly CardLayout _rows = new(style);
    private readonly ClaimCard _card = new(index, style, margin: Indent);

    /// <summary>The lines, the last one ended.</summary>
    public string Render(ReportComparison comparison) => string.Join('\n', comparison.Topics.SelectMany(RenderTopic));

    // Parts, between which stands an empty line.
    private IEnumerable<string> RenderTopic(TopicComparison topic) =>
        [
            FormatTitle(topic.Topic),
            .. topic.Pairs.SelectMany(RenderPair),
            .. RenderUnmatched(topic.Unmatched),
            .. RenderElsewhere(topic),
        ];

    private string FormatTitle(Topic topic) =>
        $"{style.Bold($"== {SafeText.Escape(topic.Name)} ==")}\n{_rows.FormatParagraph(topic.Description)}\n";

    private IEnumerable<string> RenderPair(RelatedPair pair)
    {
        yield return $"{FormatHeading(ComparisonWording.Heading(pair))}\n{_rows.FormatRow("why", pair.Relation.Note)}\n";
        yield return _card.Render(pair.From);
        yield return _card.Render(pair.To);
    }

    private IEnumerable<string> RenderUnmatched(IReadOnlyCollection<UnmatchedClaim> alone) =>
        alone.Count == 0
            ? []
            :
            [
                $"{FormatHeading(ComparisonWording.UnmatchedHeading)}\n{_rows.FormatParagraph(ComparisonWording.UnmatchedCaveat)}\n",
                .. alone.Select(a => _card.Render(a.Claim)),
            ];

    private IEnumerable<string> RenderElsewhere(TopicComparison topic)
    {
        string[] lines =
        [
            .. topic.PairsElsewhere.Select(p => $"{ComparisonWording.Heading(p)} ({p.PrimaryTopic.Name})"),
            .. topic.UnmatchedElsewhere.Select(a => $"no counterpart recorded: {a.Claim.Id} ({a.PrimaryTopic.Name})"),
        ];
        if (lines.Length > 0)
            yield return $"{FormatHeading("Shown under another topic")}\n{string.Concat(lines.Select(l => $"{_rows.FormatParagraph(l)}\n"))}";
    }

    private string FormatHeading(string text) => style.Yellow(style.Wrap(SafeText.Escape(text), 0, Indent));
}
