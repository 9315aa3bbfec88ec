using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A report with its notes.</summary>
internal static class ReportArticle
{
    public static Markup Render(Source source, DocumentModel model) =>
        $"""
            <article class="report" aria-labelledby="{PageAnchors.ForSource(source.Id)}">
            <h2 id="{PageAnchors.ForSource(source.Id)}" tabindex="-1">{DocumentWording.NameReport(source)}</h2>
            <p class="about-report">{source.Description} {Introduction.DescribeSource(source)}</p>
            {ReportParagraph.FromSource(source, model.KnowledgeBase).Select(p => RenderPassage(p, model))}
            </article>

            """;

    private static Markup RenderPassage(ReportParagraph paragraph, DocumentModel model)
    {
        MarginNote[] notes = [.. MarginNote.Group(paragraph.Claims)];
        return $"""
            <div class="passage">
            {AnnotatedParagraph.Render(paragraph, model)}
            <div class="notes">
            {notes.Select(n => NoteAside.Render(n, model))}{paragraph.Skipped.Select(RenderSkipped)}</div>
            {(notes.Length == 0 ? Markup.Empty : RenderDetails(notes, model))}
            </div>

            """;
    }

    private static Markup RenderDetails(MarginNote[] notes, DocumentModel model) =>
        $"""
            <div class="more">
            {notes.Select(n => NoteDetails.Render(n, model))}</div>
            """;

    private static Markup RenderSkipped(SkippedPassage skipped) =>
        $"<p class=\"left-out\">{Vocabularies.SkipReasons[skipped.Reason].DisplayName}</p>\n";
}
