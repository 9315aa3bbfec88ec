using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>How many claims have each pair of two properties; each number is a link to them.</summary>
internal static class CrossTabulationTable
{
    private const string Total = "total";

    public static XElement Of(PageModel room, string caption, FilterFacet rows, FilterFacet columns)
    {
        var table = HtmlTable.Of(
            caption,
            [rows.Title, .. columns.Values.Select(c => c.Label), Total],
            rows.Values.Select(r => Row(room.KnowledgeBase.Claims.Where(c => rows.Has(c, r.Value)), (rows.Title, r.Label), [(rows, r.Value)], columns))
                .Append(Row(room.KnowledgeBase.Claims, (rows.Title, Total), [], columns)));
        table.Add(HtmlElements.Class("matrix"));
        return table;
    }

    private static XElement Row(
        IEnumerable<Claim> claims, (string Column, string Label) head, ImmutableArray<(FilterFacet Facet, string Value)> wanted, FilterFacet columns)
    {
        var own = claims.ToArray();
        return HtmlTable.Row(
            [],
            [
                head,
                .. columns.Values.Select(column => (column.Label, (object)Cell(
                    own.Where(c => columns.Has(c, column.Value)), $"{head.Label}, {column.Label}", [.. wanted, (columns, column.Value)]))),
                (Total, Cell(own, $"{head.Label}, {Total}", wanted)),
            ]);
    }

    private static XElement Cell(IEnumerable<Claim> claims, string name, ImmutableArray<(FilterFacet Facet, string Value)> wanted)
    {
        var count = claims.Count().ToString(CultureInfo.InvariantCulture);
        if (count == "0")
            return HtmlElements.Of("span", HtmlElements.Class("none"), "·");
        var link = HtmlElements.Link(PageAnchors.Filtered(wanted), count);
        link.Add(new XAttribute("aria-label", $"{count}: {name}"));
        return link;
    }
}
