using System.Collections.Immutable;
using System.Xml.Linq;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering.Html;

/// <summary>The reports, each with its words highlighted and the voices in the margin.</summary>
internal static class Reports
{
    public static XElement Of(Room room) => Tag.Section(
        "read",
        "Read",
        room.KnowledgeBase.Sources.Select(s => Report(s, room)));

    private static XElement Report(Source source, Room room)
    {
        ImmutableArray<Passage> passages = [.. Passage.Of(source, room.KnowledgeBase)];
        return Tag.Of(
            "article",
            Tag.Class("report"),
            new XAttribute("aria-labelledby", Address.Source(source.Id)),
            Tag.Of("div", Tag.Class("about"), About(source)),
            Tag.Of("div", Tag.Class("text"), passages.Select(p => ReportText.Of(p, room))),
            Tag.Of(
                "section",
                Tag.Class("margin"),
                new XAttribute("aria-label", $"Who says it: {source.Id}"),
                passages.Select(p => MarginNotes.Of(p, room))));
    }

    private static IEnumerable<XElement> About(Source source) =>
    [
        Tag.Of("h3", Tag.Id(Address.Source(source.Id)), source.Id),
        Tag.Of("p", source.About),
        Tag.Of("p", Tag.Class("printed"), Phrases.Printed(source)),
    ];
}
