using System.Text;
using System.Xml.Linq;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// The whole knowledge base as one HTML page: the reports first, the claims beside them. Complete without a script, asks
/// nothing of any server, and shows everything from the data as text.
/// </summary>
public static class ReadingRoomPage
{
    /// <summary>Writes it as UTF-8 without BOM, with <c>\n</c> line ends.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        HtmlSerializer.WriteDocument(writer, RenderPage(new PageModel(index)));
    }

    private static XElement RenderPage(PageModel page)
    {
        var style = EmbeddedResource.ReadText("reading-room.css");
        var script = EmbeddedResource.ReadText("reading-room.js");
        return HtmlElements.Create(
            "html",
            new XAttribute("lang", "en"),
            HtmlHead.Render(ClaimWording.GetTitle(page.KnowledgeBase), style, script),
            HtmlElements.Create("body", RenderContent(page), HtmlElements.Create("script", script))
        );
    }

    private static IEnumerable<XElement> RenderContent(PageModel page) =>
        [
            HtmlElements.Create("a", HtmlElements.CreateClass("skip"), new XAttribute("href", "#read"), "Skip to the reports"),
            PageHeader.Render(page),
            Navigation.Render(),
            HtmlElements.Create(
                "main",
                FilterForm.Render(page),
                ReportsSection.Render(page),
                ConditionsTable.Render(page),
                ComparisonSection.Render(page),
                StatisticsSection.Render(page),
                ClaimsSection.Render(page),
                MethodSection.Render()
            ),
        ];
}
