using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>How many claims have each pair of two properties; each number is a link to them.</summary>
internal static class Matrix
{
    private const string Total = "total";

    public static XElement Of(Room room, string caption, Facet rows, Facet columns)
    {
        var table = Table.Of(
            caption,
            [rows.Title, .. columns.Values.Select(c => c.Label), Total],
            rows.Values.Select(r => Row(room.KnowledgeBase.Claims.Where(c => rows.Has(c, r.Value)), (rows.Title, r.Label), [(rows, r.Value)], columns))
                .Append(Row(room.KnowledgeBase.Claims, (rows.Title, Total), [], columns)));
        table.Add(Tag.Class("matrix"));
        return table;
    }

    private static XElement Row(
        IEnumerable<Claim> claims, (string Column, string Label) head, ImmutableArray<(Facet Facet, string Value)> wanted, Facet columns)
    {
        var own = claims.ToArray();
        return Table.Row(
            [],
            [
                head,
                .. columns.Values.Select(column => (column.Label, (object)Cell(
                    own.Where(c => columns.Has(c, column.Value)), $"{head.Label}, {column.Label}", [.. wanted, (columns, column.Value)]))),
                (Total, Cell(own, $"{head.Label}, {Total}", wanted)),
            ]);
    }

    private static XElement Cell(IEnumerable<Claim> claims, string name, ImmutableArray<(Facet Facet, string Value)> wanted)
    {
        var count = claims.Count().ToString(CultureInfo.InvariantCulture);
        if (count == "0")
            return Tag.Of("span", Tag.Class("none"), "·");
        var link = Tag.Link(Address.Filtered(wanted), count);
        link.Add(new XAttribute("aria-label", $"{count}: {name}"));
        return link;
    }
}
