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
        HtmlSerializer.WriteDocument(writer, Page(new PageModel(index)));
    }

    private static XElement Page(PageModel room)
    {
        var style = EmbeddedResource.Text("reading-room.css");
        var script = EmbeddedResource.Text("reading-room.js");
        return HtmlElements.Of(
            "html",
            new XAttribute("lang", "en"),
            HtmlHead.Of(ClaimWording.Title(room.KnowledgeBase), style, script),
            HtmlElements.Of("body", Content(room), HtmlElements.Of("script", script)));
    }

    private static IEnumerable<XElement> Content(PageModel room) =>
    [
        HtmlElements.Of("a", HtmlElements.Class("skip"), new XAttribute("href", "#read"), "Skip to the reports"),
        PageHeader.Of(room),
        Navigation.Of(),
        HtmlElements.Of(
            "main",
            FilterForm.Of(room),
            ReportsSection.Of(room),
            ConditionsTable.Of(room),
            ComparisonSection.Of(room),
            StatisticsSection.Of(room),
            ClaimsSection.Of(room),
            MethodSection.Of()),
    ];
}
