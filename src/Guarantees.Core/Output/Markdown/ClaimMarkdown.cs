using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>A claim as a section of Markdown.</summary>
public static class ClaimMarkdown
{
    /// <summary>The section, the last line ended.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">What it is looked up in.</param>
    /// <param name="level">The depth of its heading.</param>
    public static string Of(Claim claim, KnowledgeBaseIndex index, int level = 3)
    {
        var text = new StringBuilder();
        text.Append($"{new string('#', level)} {MarkdownFormat.Text(claim.Id)}\n\n");
        text.Append($"**{MarkdownFormat.Text(ClaimWording.Lead(claim))}:** {MarkdownFormat.Text(claim.Statement)}\n\n");
        foreach (var (label, value) in Facts(claim, index))
            text.Append($"- {label}: {value}\n");
        text.Append($"\n> {MarkdownFormat.Paragraph(ClaimWording.Joined(claim.Quote))}\n>\n> ({MarkdownFormat.Text(ClaimWording.WhoseWords(claim))}, {MarkdownFormat.Text(claim.Place)})\n");
        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value)> Facts(Claim claim, KnowledgeBaseIndex index)
    {
        yield return ("level", $"{ClaimWording.Level(claim)}; act: {claim.Act.Word()}");
        yield return ("attributed", MarkdownFormat.Text(ClaimWording.AttributedBy(claim)));
        foreach (var condition in claim.Conditions)
            yield return ($"condition, {condition.Kind.Word()}", MarkdownFormat.Text(ClaimWording.Condition(condition)));
        if (!claim.Hedges.IsEmpty)
            yield return ("hedged", MarkdownFormat.Text(ClaimWording.Quoted(claim.Hedges)));
        if (!claim.When.IsEmpty)
            yield return ("when", MarkdownFormat.Text(ClaimWording.Quoted(claim.When)));
        yield return ("topics", MarkdownFormat.Text(string.Join(", ", claim.Topics)));
        foreach (var relation in index.RelationsOf(claim))
            yield return (ClaimWording.RelationLabel(claim, relation), $"{MarkdownFormat.Text(relation.Other(claim.Id))}: {MarkdownFormat.Text(relation.Note)}");
        if (claim.Note is not null)
            yield return ("note", MarkdownFormat.Text(claim.Note));
        yield return ("review", MarkdownFormat.Text(ClaimWording.Verdicts(index.ReviewOf(claim))));
    }
}
