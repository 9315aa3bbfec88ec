using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Markdown;

/// <summary>A report in the dossier: its paragraphs, with a footnote at the end of each claim.</summary>
internal static class ReportMarkdown
{
    /// <summary>Renders the section, ending with a line break.</summary>
    public static string Render(Source source, DocumentModel model)
    {
        var paragraphs = ReportParagraph.FromSource(source, model.KnowledgeBase).Select(p => RenderParagraph(p, model));
        return $"""
            ## {MarkdownFormat.EscapeText(DocumentWording.NameReport(source))}

            {MarkdownFormat.FormatParagraph(source.Description)} {MarkdownFormat.EscapeText(Introduction.DescribeSource(source))}

            {string.Join('\n', paragraphs)}
            """;
    }

    private static string RenderParagraph(ReportParagraph paragraph, DocumentModel model)
    {
        var text = string.Concat(paragraph.Segments.Select(s => RenderSegment(s, model)));
        return paragraph.SkipReasonOfParagraph switch
        {
            SkipReason.Heading => $"### {text}\n",
            SkipReason.Furniture => $"¶{paragraph.Line} {text} ({Vocabularies.SkipReasons[SkipReason.Furniture].DisplayName})\n",
            _ => $"¶{paragraph.Line} {text}\n",
        };
    }

    private static string RenderSegment(TextSegment segment, DocumentModel model) =>
        MarkdownFormat.EscapeText(segment.Text) + string.Concat(segment.Ending.Select(c => ClaimMarkup.Refer(c, model)));
}
