using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A comparison for people: topic by topic, under each pair's relation the cards of its two claims.</summary>
internal sealed class ComparisonText(KnowledgeBaseIndex index, AnsiStyle paint, int? width)
{
    private const int Indent = 2;
    private readonly CardLayout _rows = new(paint, width);
    private readonly ClaimCard _card = new(index, paint, width, margin: Indent);

    /// <summary>The lines, the last one ended.</summary>
    public string Of(ReportComparison comparison) => string.Join('\n', comparison.Topics.SelectMany(Topic));

    // Parts, between which stands an empty line.
    private IEnumerable<string> Topic(TopicComparison topic) =>
    [
        Title(topic.Topic),
        .. topic.Pairs.SelectMany(Pair),
        .. Alone(topic.Alone),
        .. Elsewhere(topic),
    ];

    private string Title(Topic topic) => $"{paint.Bold($"== {SafeText.Text(topic.Name)} ==")}\n{_rows.Paragraph(topic.About)}\n";

    private IEnumerable<string> Pair(RelatedPair pair)
    {
        yield return $"{Heading(ComparisonWording.Heading(pair))}\n{_rows.Row("why", pair.Relation.Note)}\n";
        yield return _card.Of(pair.From);
        yield return _card.Of(pair.To);
    }

    private IEnumerable<string> Alone(IReadOnlyCollection<UnmatchedClaim> alone) => alone.Count == 0
        ? []
        : [$"{Heading(ComparisonWording.Alone)}\n{_rows.Paragraph(ComparisonWording.AloneProvesNothing)}\n", .. alone.Select(a => _card.Of(a.Claim))];

    private IEnumerable<string> Elsewhere(TopicComparison topic)
    {
        string[] lines =
        [
            .. topic.PairsElsewhere.Select(p => $"{ComparisonWording.Heading(p)} ({p.Home.Name})"),
            .. topic.AloneElsewhere.Select(a => $"no counterpart recorded: {a.Claim.Id} ({a.Home.Name})"),
        ];
        if (lines.Length > 0)
            yield return $"{Heading("Shown under another topic")}\n{string.Concat(lines.Select(l => $"{_rows.Paragraph(l)}\n"))}";
    }

    private string Heading(string text) => paint.Yellow(WordWrap.Wrap(SafeText.Text(text), width, 0, Indent));
}
