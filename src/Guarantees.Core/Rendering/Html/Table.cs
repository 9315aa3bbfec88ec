using System.Xml.Linq;

namespace Guarantees.Core.Rendering.Html;

/// <summary>A table whose cells carry the name of their column, so that a narrow screen can set the rows one below the other.</summary>
internal static class Table
{
    public static XElement Of(string caption, IEnumerable<string> columns, IEnumerable<XElement> rows) => Tag.Of(
        "table",
        Tag.Of("caption", caption),
        Tag.Of("thead", Tag.Of("tr", columns.Select(c => Tag.Of("th", new XAttribute("scope", "col"), c)))),
        Tag.Of("tbody", rows));

    /// <summary>A row; its first cell is its heading.</summary>
    public static XElement Row(IEnumerable<XAttribute> attributes, params IEnumerable<(string Column, object Content)> cells) => Tag.Of(
        "tr",
        attributes,
        cells.Select((cell, i) => i == 0
            ? Tag.Of("th", new XAttribute("scope", "row"), cell.Content)
            : Tag.Of("td", new XAttribute("data-column", cell.Column), cell.Content)));
}
