using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class UnnamedSpeakerWithoutSource
{
    public static readonly Rule Rule = new("CLM305", "Unnamed speaker has no source", Severity.Error)
    {
        Explanation =
            "It is never known whether unnamed people in two reports are the same, and what a group means depends on the report. Each therefore belongs to one source. Only a group whose members are all named persons needs none.",
        BadExample = "- {id: official, name: an official, kind: unnamed, count: 1}",
        GoodExample = "- {id: official, name: an official, kind: unnamed, count: 1, source: call-report}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from speaker in context.KnowledgeBase.Speakers
        where speaker is { Source: null, IsJoint: false, Kind: SpeakerKind.Unnamed or SpeakerKind.Group }
        select new Finding(
            Rule,
            speaker.Locations.Start,
            $"{speaker.Id} is {(speaker.Kind == SpeakerKind.Group ? "a group" : "unnamed")} but has no source",
            "add `source` with the report that mentions them"
        );
}
