using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Html;

/// <summary>The addresses inside the page. Those of claims are permanent.</summary>
internal static class PageAnchors
{
    /// <summary>The card of a claim.</summary>
    public static string ForCard(string id) => $"c-{Encode(id)}";

    /// <summary>The first words of a claim in its report.</summary>
    public static string ForWords(string id) => $"s-{Encode(id)}";

    /// <summary>A relation in the comparison.</summary>
    public static string ForRelation(Relation relation) => $"r-{Encode(relation.From)}--{Encode(relation.To)}";

    /// <summary>A report.</summary>
    public static string ForSource(string id) => $"report-{Encode(id)}";

    /// <summary>The claims that have all the values.</summary>
    public static string ForFilter(params IEnumerable<(FilterFacet Facet, string Value)> wanted) =>
        $"?{string.Join('&', wanted.Select(w => $"{w.Facet.Name}={Encode(w.Value)}"))}#claims";

    /// <summary>
    /// An id as one word that needs no escaping in an address, an attribute or a list of words. An id of the right form
    /// stays as it is; what another holds besides comes out as <c>_xxxx</c>.
    /// </summary>
    public static string Encode(string id)
    {
        var token = new StringBuilder(id.Length);
        foreach (var unit in id)
            token.Append(char.IsAsciiLetterOrDigit(unit) || unit == '-' ? unit.ToString() : $"_{(int)unit:x4}");
        return token.ToString();
    }
}
