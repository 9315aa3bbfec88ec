using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>How many claims each speaker has at each level, and each topic in each report.</summary>
internal static class StatisticsSection
{
    public static XElement Render(PageModel page) =>
        HtmlElements.CreateSection(
            "who",
            "Who says what",
            HtmlElements.Create("p", "Each number leads to its claims."),
            CrossTabulationTable.Render(page, "Who speaks, at which level", page.Facets.Speaker, page.Facets.Level),
            CrossTabulationTable.Render(
                page,
                "What each report speaks of (a claim counts in each of its topics)",
                page.Facets.Topic,
                page.Facets.Source
            )
        );
}
