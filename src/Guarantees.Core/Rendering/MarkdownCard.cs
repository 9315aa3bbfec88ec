using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>A claim as a section of Markdown.</summary>
public static class MarkdownCard
{
    /// <summary>The section, the last line ended.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">What it is looked up in.</param>
    /// <param name="level">The depth of its heading.</param>
    public static string Of(Claim claim, KnowledgeBaseIndex index, int level = 3)
    {
        var text = new StringBuilder();
        text.Append($"{new string('#', level)} {Markdown.Text(claim.Id)}\n\n");
        text.Append($"**{Markdown.Text(Phrases.Lead(claim))}:** {Markdown.Text(claim.Statement)}\n\n");
        foreach (var (label, value) in Facts(claim, index))
            text.Append($"- {label}: {value}\n");
        text.Append($"\n> {Markdown.Paragraph(Phrases.Joined(claim.Quote))}\n>\n> ({Markdown.Text(Phrases.WhoseWords(claim))}, {Markdown.Text(claim.Place)})\n");
        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value)> Facts(Claim claim, KnowledgeBaseIndex index)
    {
        yield return ("level", $"{Phrases.Level(claim)}; act: {claim.Act.Word()}");
        yield return ("attributed", Markdown.Text(Phrases.AttributedBy(claim)));
        foreach (var condition in claim.Conditions)
            yield return ($"condition, {condition.Kind.Word()}", Markdown.Text(Phrases.Condition(condition)));
        if (!claim.Hedges.IsEmpty)
            yield return ("hedged", Markdown.Text(Phrases.Quoted(claim.Hedges)));
        if (!claim.When.IsEmpty)
            yield return ("when", Markdown.Text(Phrases.Quoted(claim.When)));
        yield return ("topics", Markdown.Text(string.Join(", ", claim.Topics)));
        foreach (var relation in index.RelationsOf(claim))
            yield return (Phrases.RelationLabel(claim, relation), $"{Markdown.Text(relation.Other(claim.Id))}: {Markdown.Text(relation.Note)}");
        if (claim.Note is not null)
            yield return ("note", Markdown.Text(claim.Note));
        yield return ("review", Markdown.Text(Phrases.Verdicts(index.ReviewOf(claim))));
    }
}
