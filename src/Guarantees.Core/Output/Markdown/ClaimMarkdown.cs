using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>A claim as a section of Markdown.</summary>
public static class ClaimMarkdown
{
    /// <summary>Renders the section, ending with a line break.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">What it is looked up in.</param>
    /// <param name="level">The depth of its heading.</param>
    public static string Render(Claim claim, KnowledgeBaseIndex index, int level = 3)
    {
        var text = new StringBuilder();
        text.Append($"{new string('#', level)} {MarkdownFormat.EscapeText(claim.Id)}\n\n");
        text.Append(
            $"**{MarkdownFormat.EscapeText(ClaimWording.Attribution(claim))}:** {MarkdownFormat.EscapeText(claim.Statement)}\n\n"
        );
        foreach (var (label, value) in GetFacts(claim, index))
            text.Append($"- {label}: {value}\n");
        text.Append(
            $"\n> {MarkdownFormat.FormatParagraph(ClaimWording.JoinFragments(claim.Quote))}\n>\n> ({MarkdownFormat.EscapeText(ClaimWording.DescribeExtent(claim))}, {MarkdownFormat.EscapeText($"{ClaimWording.Place(claim)}, {claim.Citation}")})\n"
        );
        text.Append($"\nTo paste: {MarkdownFormat.EscapeText(index.GetSentence(claim))}\n");
        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value)> GetFacts(Claim claim, KnowledgeBaseIndex index)
    {
        yield return ("level", $"{ClaimWording.Level(claim)}; {Vocabularies.Acts[claim.Act].DisplayName}");
        yield return ("attributed", MarkdownFormat.EscapeText(ClaimWording.AttributedBy(claim)));
        foreach (var condition in claim.Conditions)
            yield return (
                Vocabularies.ConditionKinds[condition.Kind].DisplayName,
                MarkdownFormat.EscapeText(ClaimWording.Condition(condition))
            );
        if (!claim.Hedges.IsEmpty)
            yield return ("hedged", MarkdownFormat.EscapeText(ClaimWording.QuoteFragments(claim.Hedges)));
        if (!claim.TimeExpressions.IsEmpty)
            yield return ("when", MarkdownFormat.EscapeText(ClaimWording.QuoteFragments(claim.TimeExpressions)));
        yield return ("topics", MarkdownFormat.EscapeText(string.Join(", ", claim.Topics)));
        foreach (var relation in index.FindRelations(claim))
            yield return (
                ClaimWording.RelationLabel(claim, relation),
                $"{MarkdownFormat.EscapeText(relation.OtherEnd(claim.Id))}: {MarkdownFormat.EscapeText(relation.Note)}"
            );
        if (claim.Note is not null)
            yield return ("note", MarkdownFormat.EscapeText(claim.Note));
        yield return ("review", MarkdownFormat.EscapeText(ReviewWording.Verdicts(index.GetReview(claim))));
    }
}
