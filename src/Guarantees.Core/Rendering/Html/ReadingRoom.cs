using System.Text;
using System.Xml.Linq;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering.Html;

/// <summary>
/// The whole knowledge base as one HTML page: the reports first, the claims beside them. Complete without a script, asks
/// nothing of any server, and shows everything from the data as text.
/// </summary>
public static class ReadingRoom
{
    /// <summary>Writes it as UTF-8 without BOM, with <c>\n</c> line ends.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        HtmlText.WriteDocument(writer, Page(new Room(index)));
    }

    private static XElement Page(Room room)
    {
        var style = Resource.Text("reading-room.css");
        var script = Resource.Text("reading-room.js");
        return Tag.Of(
            "html",
            new XAttribute("lang", "en"),
            Head.Of(Phrases.Title(room.KnowledgeBase), style, script),
            Tag.Of("body", Content(room), Tag.Of("script", script)));
    }

    private static IEnumerable<XElement> Content(Room room) =>
    [
        Tag.Of("a", Tag.Class("skip"), new XAttribute("href", "#read"), "Skip to the reports"),
        Beginning.Of(room),
        Navigation.Of(),
        Tag.Of(
            "main",
            FilterForm.Of(room),
            Reports.Of(room),
            ConditionsTable.Of(room),
            ComparisonByTopic.Of(room),
            Matrices.Of(room),
            Cards.Of(room),
            Method.Of()),
    ];
}
