using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A claim in full as text: attribution, conditions, printed words, a sentence to paste, relations and reviews.</summary>
public sealed class ClaimDetails(KnowledgeBaseIndex index, TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 10;

    private readonly TextRows _rows = new(style);
    private readonly RelationRows _relations = new(index, style);

    /// <summary>Whether to show the full paragraph around the quote.</summary>
    public bool HasContext { get; init; }

    /// <summary>Whether to show every review with its note, and the curator's notes.</summary>
    public bool HasHistory { get; init; }

    /// <summary>Renders the claim, ending with a line break.</summary>
    public string Render(Claim claim) =>
        $"{_rows.FormatParagraph(claim.Statement, 0, style.Bold)}\n{RenderFacts(claim)}\n{_relations.Render(claim)}{RenderRecord(claim)}";

    private string RenderFacts(Claim claim) =>
        string.Concat([
            RenderWho(claim),
            .. claim.Conditions.OrderBy(c => c.IsLimit).Select(RenderCondition),
            RenderSpans("Hedged", claim.Hedges),
            RenderSpans("When", claim.TimeExpressions),
            RenderPrinted(claim),
            RenderRow("To paste", index.GetSentence(claim)),
        ]);

    private string RenderWho(Claim claim)
    {
        var (voices, level) = (ClaimWording.Voices(claim), ClaimWording.Level(claim));
        return RenderRow("Who", voices, style.Bold)
            + (voices == level ? "" : RenderRow("", level, text => style.ByLevel(claim.Level, text)));
    }

    private string RenderCondition(Condition condition) =>
        RenderRow(
            Capitalize(Vocabularies.ConditionKinds[condition.Kind].DisplayName),
            ClaimWording.Condition(condition),
            condition.IsLimit ? null : style.Bold
        );

    private string RenderSpans(string label, ImmutableArray<Span> spans) =>
        spans.IsEmpty ? "" : RenderRow(label, ClaimWording.QuoteFragments(spans));

    private string RenderPrinted(Claim claim)
    {
        var range = HasContext ? claim.Source.Text.GetLineRange(claim.Quote[0].Line) : index.GetPrintedRange(claim);
        var first = claim.Quote[0];
        return RenderRow("In print", Highlighter.Highlight(claim.Source, claim.Quote, range, before: "[", after: "]"))
            + (claim.AttributionSpans.All(a => Contains(claim.Source, range, a)) ? "" : RenderRow("Cue", ClaimWording.Cue(claim)))
            + RenderRow(
                "",
                $"{ClaimWording.Place(claim)} ({first.Line}:{first.Column}) · {ClaimWording.DescribeExtent(claim)}",
                style.Faint
            );
    }

    private static bool Contains(Source source, (int Start, int End) range, Span span) =>
        source.Text.ToUtf16Index(span.Start) >= range.Start && source.Text.ToUtf16Index(span.End) <= range.End;

    private string RenderRecord(Claim claim)
    {
        var review = index.GetReview(claim);
        var hint = HasHistory || review.Verdicts.IsEmpty ? "" : " (--history)";
        var topics = claim.Topics.Select(id => index.Topics.FirstOrDefault(t => t.Id == id)?.Name ?? id);
        return string.Concat([
            RenderRow("Topics", string.Join(", ", topics)),
            RenderRow("Kind", Vocabularies.Acts[claim.Act].DisplayName),
            RenderRow("Checked", ReviewWording.DescribeReaders(review) + hint),
            .. HasHistory ? RenderHistory(claim) : [],
        ]);
    }

    private IEnumerable<string> RenderHistory(Claim claim) =>
        [
            .. index.GetReview(claim).Verdicts.Select(v => RenderRow("", ReviewWording.Verdict(v))),
            .. claim.Note is null ? (string[])[] : [RenderRow("Note", claim.Note)],
            .. claim.Suppressions.Select(s => RenderRow("Allows", $"{s.Code}: {s.Reason}")),
        ];

    private string RenderRow(string label, string text, Func<string, string>? color = null) =>
        _rows.FormatRow(label, text, Indent, LabelWidth, color);

    private static string Capitalize(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
