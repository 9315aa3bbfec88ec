using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The filter as a template, which the script puts in place: without the script, the filter would do nothing.</summary>
internal static class FilterForm
{
    public static Markup Render(DocumentModel model, FilterFacets facets) =>
        $"""
            <template id="filter">
            <form class="filter" role="search" aria-label="Filter the claims" autocomplete="off">
            {facets.All.Where(f => !f.Values.IsEmpty).Select(f =>
                RenderChoice(f, model)
            )}<label>Find <input type="search" name="find"></label>
            </form>
            </template>
            """;

    private static Markup RenderChoice(FilterFacet facet, DocumentModel model) =>
        $"""
            <label>{facet.Title} <select name="{facet.Name}"><option value="">any</option>
            {facet.Values.Select(v => RenderOption(facet, v, model))}</select></label>

            """;

    private static Markup RenderOption(FilterFacet facet, (string Value, string Label) value, DocumentModel model) =>
        $"<option value=\"{PageAnchors.Encode(value.Value)}\">{value.Label} ({model.Claims.Count(c => facet.Matches(c, value.Value))})</option>\n";
}
