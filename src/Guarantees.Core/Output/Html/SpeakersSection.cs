using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The number of claims of each speaker at each level; each number links to the claims.</summary>
internal static class SpeakersSection
{
    private const string Total = "All";

    public static Markup Render(DocumentModel model)
    {
        var facets = new FilterFacets(model.KnowledgeBase);
        string[] columns = ["Speaker", .. facets.Level.Values.Select(v => v.Label), Total];
        return $"""
            <section aria-labelledby="who">
            <h2 id="who" tabindex="-1">Who speaks</h2>
            <p>How many claims each speaker has, by how the source is identified. Click a number to see the claims.</p>
            {CollapsedTable.Render(
                ClaimWording.Count(facets.Speaker.Values.Length, "speaker"),
                columns,
                facets.Speaker.Values.Select(v => RenderRow(v, facets, model)),
                "counts"
            )}
            </section>
            """;
    }

    private static Markup RenderRow((string Value, string Label) speaker, FilterFacets facets, DocumentModel model)
    {
        var claims = model.Claims.Where(c => facets.Speaker.Matches(c, speaker.Value)).ToArray();
        var counts = facets.Level.Values.Select(level =>
            RenderCount(
                claims.Count(c => facets.Level.Matches(c, level.Value)),
                level.Label,
                (facets.Speaker, speaker.Value),
                (facets.Level, level.Value)
            )
        );
        var total = RenderCount(claims.Length, Total, (facets.Speaker, speaker.Value));
        return $"<tr><th scope=\"row\">{speaker.Label}</th>{counts}{total}\n";
    }

    private static Markup RenderCount(int count, string column, params (FilterFacet Facet, string Value)[] wanted) =>
        count == 0
            ? $"<td class=\"none\">·"
            : (Markup)$"<td data-column=\"{column}\"><a href=\"{PageAnchors.ToFiltered(wanted)}\">{count}</a>";
}
