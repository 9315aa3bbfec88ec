using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// A paragraph of a report with its marks. The marks are flat, and the numbers after them are drawn by the stylesheet, so that copied
/// words and links to words hold nothing but the report's text.
/// </summary>
internal static class AnnotatedParagraph
{
    public static Markup Render(ReportParagraph paragraph, DocumentModel model)
    {
        var content = paragraph.Segments.Select(s => RenderSegment(s, model));
        return paragraph.SkipReasonOfParagraph switch
        {
            SkipReason.Heading => $"<h3 class=\"text\" data-line=\"{paragraph.Line}\">{content}</h3>",
            SkipReason.Furniture => $"<p class=\"text furniture\" data-line=\"{paragraph.Line}\">{content}</p>",
            SkipReason.Question => $"<p class=\"text question\" data-line=\"{paragraph.Line}\">{content}</p>",
            _ => $"<p class=\"text\" data-line=\"{paragraph.Line}\">{content}</p>",
        };
    }

    private static Markup RenderSegment(TextSegment segment, DocumentModel model) =>
        $"{segment.Beginning.Aggregate(RenderWords(segment, model), WithAnchor)}{segment.Ending.Select(c => RenderReference(c, model))}";

    private static Markup RenderWords(TextSegment segment, DocumentModel model) =>
        segment.Spans.IsEmpty
            ? $"{segment.Text}"
            : (Markup)
                $"<mark class=\"{MarkStyle.GetClasses(segment)}\" data-claims=\"{model.ListNumbers(segment.Claims)}\">{segment.Text}</mark>";

    private static Markup WithAnchor(Markup words, Claim claim) =>
        $"<span id=\"{PageAnchors.ForWords(claim.Id)}\">{words}</span>";

    private static Markup RenderReference(Claim claim, DocumentModel model)
    {
        var number = model.GetNumber(claim);
        return $"<a role=\"doc-noteref\" href=\"{PageAnchors.ToClaim(claim.Id)}\" aria-label=\"note {number}\" data-claims=\"{number}\"></a>";
    }
}
