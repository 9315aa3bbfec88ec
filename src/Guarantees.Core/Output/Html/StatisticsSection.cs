using System.Xml.Linq;

namespace Guarantees.Core.Output.Html;

/// <summary>How many claims each speaker has at each level, and each topic in each report.</summary>
internal static class StatisticsSection
{
    public static XElement Of(PageModel room) => HtmlElements.Section(
        "who",
        "Who says what",
        HtmlElements.Of("p", "Each number leads to its claims."),
        CrossTabulationTable.Of(room, "Who speaks, at which level", room.Facets.Speaker, room.Facets.Level),
        CrossTabulationTable.Of(room, "What each report speaks of (a claim counts in each of its topics)", room.Facets.Topic, room.Facets.Source));
}
