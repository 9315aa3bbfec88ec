using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MemberCountMismatch
{
    public static readonly Rule Rule = new("CLM307", "Count does not match the members", Severity.Error)
    {
        Explanation = "Where the report lists the members of a counted group of people, there are as many of them as it counts.",
        BadExample =
            "- {id: two-people, name: two people, kind: unnamed, count: 2, source: call-report, members: [british-official]}",
        GoodExample =
            "- {id: two-people, name: two people, kind: unnamed, count: 2, source: call-report, members: [british-official, person-briefed]}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from speaker in context.KnowledgeBase.Speakers
        where speaker.Count is not null && !speaker.Members.IsEmpty && FindMembers(speaker, context) != speaker.Count
        select new Finding(
            Rule,
            speaker.Locations.Get("count"),
            $"{speaker.Id} counts {speaker.Count} people, its members make {FindMembers(speaker, context)}",
            "list every member, or mend the count as the report prints it"
        );

    private static long FindMembers(Speaker speaker, RuleContext context) =>
        speaker.Members.Distinct().Sum(m => (long)(context.Speakers.GetValueOrDefault(m)?.Count ?? 1));
}
