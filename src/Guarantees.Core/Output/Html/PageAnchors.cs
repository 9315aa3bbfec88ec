using System.Text;

namespace Guarantees.Core.Output.Html;

/// <summary>The anchors of the page. Those of claims are permanent.</summary>
internal static class PageAnchors
{
    /// <summary>Gets the anchor of a claim.</summary>
    public static string ForClaim(string id) => $"c-{Encode(id)}";

    /// <summary>The address of <see cref="ForClaim"/>.</summary>
    public static string ToClaim(string id) => $"#{ForClaim(id)}";

    /// <summary>Gets the anchor of a claim's first words in its report.</summary>
    public static string ForWords(string id) => $"s-{Encode(id)}";

    /// <summary>The address of <see cref="ForWords"/>.</summary>
    public static string ToWords(string id) => $"#{ForWords(id)}";

    /// <summary>Gets the anchor of a report.</summary>
    public static string ForSource(string id) => $"report-{Encode(id)}";

    /// <summary>Gets the address of the table of claims, filtered by values.</summary>
    public static string ToFiltered(params IEnumerable<(FilterFacet Facet, string Value)> wanted) =>
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
