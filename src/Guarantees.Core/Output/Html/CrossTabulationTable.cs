using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>How many claims have each pair of two properties; each number is a link to them.</summary>
internal static class CrossTabulationTable
{
    private const string Total = "total";

    public static XElement Render(PageModel page, string caption, FilterFacet rows, FilterFacet columns)
    {
        var table = HtmlTable.Create(
            caption,
            [rows.Title, .. columns.Values.Select(c => c.Label), Total],
            rows.Values.Select(r =>
                    RenderRow(
                        page.KnowledgeBase.Claims.Where(c => rows.Matches(c, r.Value)),
                        (rows.Title, r.Label),
                        [(rows, r.Value)],
                        columns
                    )
                )
                .Append(RenderRow(page.KnowledgeBase.Claims, (rows.Title, Total), [], columns))
        );
        table.Add(HtmlElements.CreateClass("matrix"));
        return table;
    }

    private static XElement RenderRow(
        IEnumerable<Claim> claims,
        (string Column, string Label) head,
        ImmutableArray<(FilterFacet Facet, string Value)> wanted,
        FilterFacet columns
    )
    {
        var own = claims.ToArray();
        return HtmlTable.CreateRow(
            [],
            [
                head,
                .. columns.Values.Select(column =>
                    (
                        column.Label,
                        (object)RenderCell(
                            own.Where(c => columns.Matches(c, column.Value)),
                            $"{head.Label}, {column.Label}",
                            [.. wanted, (columns, column.Value)]
                        )
                    )
                ),
                (Total, RenderCell(own, $"{head.Label}, {Total}", wanted)),
            ]
        );
    }

    private static XElement RenderCell(
        IEnumerable<Claim> claims,
        string name,
        ImmutableArray<(FilterFacet Facet, string Value)> wanted
    )
    {
        var count = claims.Count().ToString(CultureInfo.InvariantCulture);
        if (count == "0")
            return HtmlElements.Create("span", HtmlElements.CreateClass("none"), "·");
        var link = HtmlElements.CreateLink(PageAnchors.ForFilter(wanted), count);
        link.Add(new XAttribute("aria-label", $"{count}: {name}"));
        return link;
    }
}
