using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>Links to the parts of the page; stays on screen.</summary>
internal static class NavigationBar
{
    // More entries would cover a phone's screen.
    private const int MaxReports = 5;

    public static Markup Render(DocumentModel model) =>
        $"""
            <nav aria-label="Parts of the page">
            <ul>
            {GetParts(model).Select(p => (Markup)$"<li><a href=\"{p.Address}\">{p.Name}</a></li>\n")}</ul>
            </nav>
            """;

    private static IEnumerable<(string Address, string Name)> GetParts(DocumentModel model)
    {
        var sources = model.KnowledgeBase.Sources;
        if (sources.Length <= MaxReports)
        {
            foreach (var source in sources)
                yield return (
                    $"#{PageAnchors.ForSource(source.Id)}",
                    DocumentWording.Capitalize(ClaimWording.SourceName(source))
                );
        }
        else
        {
            yield return ("#reports", "Reports");
        }
        if (model.Comparison.Sources.Length > 1)
            yield return ("#compare", "Compare");
        yield return ("#claims", $"All {ClaimWording.Count(model.Claims.Length, "claim")}");
        yield return ("#about", "About");
    }
}
