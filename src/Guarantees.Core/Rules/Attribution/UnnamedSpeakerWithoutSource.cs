using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class UnnamedSpeakerWithoutSource
{
    public static readonly Rule Rule = new("CLM305", "Unnamed speaker has no source", Severity.Error)
    {
        Explanation =
            "Unnamed people of two reports are never known to be the same, and a group is what one report means by it. So each belongs to one source; a group of which every member is a named person is known by its members and needs none.",
        BadExample = "- {id: official, name: an official, kind: unnamed, count: 1}",
        GoodExample = "- {id: official, name: an official, kind: unnamed, count: 1, source: call-report}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from speaker in context.KnowledgeBase.Speakers
        where speaker is { Source: null, IsJoint: false, Kind: SpeakerKind.Unnamed or SpeakerKind.Group }
        select new Finding(
            Rule,
            speaker.Locations.Start,
            $"{speaker.Id} is {(speaker.Kind == SpeakerKind.Group ? "a group" : "unnamed")} and belongs to no source",
            "add `source`: the report that speaks of them"
        );
}
