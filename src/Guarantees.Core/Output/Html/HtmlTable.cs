using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>A table whose cells carry the name of their column, so that a narrow screen can set the rows one below the other.</summary>
internal static class HtmlTable
{
    public static XElement Of(string caption, IEnumerable<string> columns, IEnumerable<XElement> rows) => HtmlElements.Of(
        "table",
        HtmlElements.Of("caption", caption),
        HtmlElements.Of("thead", HtmlElements.Of("tr", columns.Select(c => HtmlElements.Of("th", new XAttribute("scope", "col"), c)))),
        HtmlElements.Of("tbody", rows));

    /// <summary>A row; its first cell is its heading.</summary>
    public static XElement Row(IEnumerable<XAttribute> attributes, params IEnumerable<(string Column, object Content)> cells) => HtmlElements.Of(
        "tr",
        attributes,
        cells.Select((cell, i) => i == 0
            ? HtmlElements.Of("th", new XAttribute("scope", "row"), cell.Content)
            : HtmlElements.Of("td", new XAttribute("data-column", cell.Column), cell.Content)));
}
