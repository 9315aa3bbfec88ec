using System.Xml.Linq;

namespace Guarantees.Core.Rendering.Html;

/// <summary>How many claims each speaker has at each level, and each topic in each report.</summary>
internal static class Matrices
{
    public static XElement Of(Room room) => Tag.Section(
        "who",
        "Who says what",
        Tag.Of("p", "Each number leads to its claims."),
        Matrix.Of(room, "Who speaks, at which level", room.Facets.Speaker, room.Facets.Level),
        Matrix.Of(room, "What each report speaks of (a claim counts in each of its topics)", room.Facets.Topic, room.Facets.Source));
}
