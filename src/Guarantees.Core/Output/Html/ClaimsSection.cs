using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The table of all claims with its filter.</summary>
internal static class ClaimsSection
{
    private static readonly string[] Columns = ["Number", "Who says it", "Claim", "If, limit, hedge", "Where"];

    public static Markup Render(DocumentModel model)
    {
        var facets = new FilterFacets(model.KnowledgeBase);
        var title = $"All {ClaimWording.Count(model.Claims.Length, "claim")}";
        return $"""
            <section aria-labelledby="claims">
            <h2 id="claims" tabindex="-1">{title}</h2>
            {FilterForm.Render(model, facets)}
            {CollapsedTable.Render(
                "Table of all claims",
                Columns,
                model.Claims.Select(c => RenderRow(c, facets, model)),
                "claims"
            )}
            </section>
            """;
    }

    private static Markup RenderRow(Claim claim, FilterFacets facets, DocumentModel model) =>
        $"""
            <tr data-claims="{model.GetNumber(claim)}"{facets.All.Select(f => RenderFacet(f, claim))}>{CollapsedTable.RenderCells(
                ClaimLink.Render(claim, model),
                ClaimWho.Render(claim),
                $"{claim.Statement}",
                $"{QualifierMarkup.RenderLines(claim)}",
                $"<a href=\"{PageAnchors.ToWords(claim.Id)}\">{ClaimWording.Place(claim)}</a>"
            )}

            """;

    private static Markup RenderFacet(FilterFacet facet, Claim claim) =>
        $" {Markup.FromTrusted($"data-{facet.Name}")}=\"{string.Join(' ', facet.GetValues(claim).Distinct().Select(PageAnchors.Encode))}\"";
}
