using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>A table whose cells carry the name of their column, so that a narrow screen can set the rows one below the other.</summary>
internal static class HtmlTable
{
    public static XElement Create(string caption, IEnumerable<string> columns, IEnumerable<XElement> rows) =>
        HtmlElements.Create(
            "table",
            HtmlElements.Create("caption", caption),
            HtmlElements.Create(
                "thead",
                HtmlElements.Create("tr", columns.Select(c => HtmlElements.Create("th", new XAttribute("scope", "col"), c)))
            ),
            HtmlElements.Create("tbody", rows)
        );

    /// <summary>A row; its first cell is its heading.</summary>
    public static XElement CreateRow(
        IEnumerable<XAttribute> attributes,
        params IEnumerable<(string Column, object Content)> cells
    ) =>
        HtmlElements.Create(
            "tr",
            attributes,
            cells.Select(
                (cell, i) =>
                    i == 0
                        ? HtmlElements.Create("th", new XAttribute("scope", "row"), cell.Content)
                        : HtmlElements.Create("td", new XAttribute("data-column", cell.Column), cell.Content)
            )
        );
}
