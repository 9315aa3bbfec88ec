using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MemberCountMismatch
{
    public static readonly Rule Rule = new("CLM307", "Count does not match the members", Severity.Error)
    {
        Explanation = "If a group of unnamed people lists its members, their number must equal `count`.",
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
            $"{speaker.Id} has a count of {speaker.Count}, but its members are {FindMembers(speaker, context)}",
            "list every member, or correct the count to the number the report gives"
        );

    private static long FindMembers(Speaker speaker, RuleContext context) =>
        speaker.Members.Distinct().Sum(m => (long)(context.Speakers.GetValueOrDefault(m)?.Count ?? 1));
}
