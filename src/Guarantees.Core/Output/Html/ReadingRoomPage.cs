using System.Text;
using Guarantees.Core.Output.Documents;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// The whole knowledge base as one HTML page: the reports first, notes beside their paragraphs, all else one click away. Complete
/// without a script, asks nothing of any server, and shows everything from the data as text.
/// </summary>
public static class ReadingRoomPage
{
    /// <summary>Writes the page as UTF-8 without BOM, with <c>\n</c> line endings.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="index">The knowledge base.</param>
    /// <param name="comparison">The comparison of the complete knowledge base, even if only part of it is shown.</param>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(Render(new DocumentModel(index, comparison)));
    }

    private static Markup Render(DocumentModel model)
    {
        var style = EmbeddedResource.ReadText("reading-room.css");
        var script = EmbeddedResource.ReadText("reading-room.js");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            {PageHead.Render(model, style, script)}
            <body>
            <a class="skip" href="#reports">Skip to the reports</a>
            {PageHeader.Render(model)}
            {NavigationBar.Render(model)}
            <main id="reports" tabindex="-1">
            {MarkLegend.Render(model)}
            {model.KnowledgeBase.Sources.Select(s => ReportArticle.Render(s, model))}
            {ComparisonSection.Render(model)}
            {ClaimsSection.Render(model)}
            {LimitsSection.Render(model)}
            {SpeakersSection.Render(model)}
            {SkippedSection.Render(model)}
            {AboutSection.Render(model)}
            </main>
            {PageFooter.Render(model)}
            <script>{Markup.FromTrusted(script)}</script>
            </body>
            </html>

            """;
    }
}
