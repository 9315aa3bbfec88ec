using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class InvalidSpeakerCount
{
    public static readonly Rule Rule = new("CLM308", "Missing or unexpected count", Severity.Error)
    {
        Explanation =
            "`unnamed` is for people whose number the report gives, and `count` is that number. People without a number are a `group`; other kinds have no count.",
        BadExample = "- {id: official, name: an official, kind: unnamed, source: call-report}",
        GoodExample = "- {id: official, name: an official, kind: unnamed, count: 1, source: call-report}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from speaker in context.KnowledgeBase.Speakers
        where speaker.Kind == SpeakerKind.Unnamed != speaker.Count is not null
        select speaker.Count is null
            ? new Finding(
                Rule,
                speaker.Locations.Get("kind"),
                $"{speaker.Id} is unnamed but has no count",
                "add `count` as printed, or write `kind: group`"
            )
            : new Finding(
                Rule,
                speaker.Locations.Get("count"),
                $"{speaker.Id} has a count but is not an unnamed speaker",
                "remove `count`, or write `kind: unnamed`"
            );
}
