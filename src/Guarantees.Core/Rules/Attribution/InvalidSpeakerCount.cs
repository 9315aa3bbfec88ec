using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class InvalidSpeakerCount
{
    public static readonly Rule Rule = new("CLM308", "Missing or unexpected count", Severity.Error)
    {
        Explanation =
            "`unnamed` is for people whose number the report prints, and `count` is that number. A plural without a number is a `group`, and other kinds have no count.",
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
                $"{speaker.Id} is unnamed and not counted",
                "add `count` as printed, or make it a `group`"
            )
            : new Finding(
                Rule,
                speaker.Locations.Get("count"),
                $"{speaker.Id} is no unnamed speaker, yet has a count",
                "remove `count`, or write `kind: unnamed`"
            );
}
