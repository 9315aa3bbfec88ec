using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MemberCountMismatch
{
    public static readonly Rule Rule = new("CLM307", "Count does not match the members", Severity.Error)
    {
        Explanation = "Where the report lists the members of a counted group of people, there are as many of them as it counts.",
        Bad = "- {id: two-people, name: two people, kind: unnamed, count: 2, source: call-report, members: [british-official]}",
        Good = "- {id: two-people, name: two people, kind: unnamed, count: 2, source: call-report, members: [british-official, person-briefed]}",
    };

    public static IEnumerable<Finding> Check(RuleContext input) =>
        from speaker in input.KnowledgeBase.Speakers
        where speaker.Count is not null && !speaker.Members.IsEmpty && MembersOf(speaker, input) != speaker.Count
        select new Finding(
            Rule, speaker.Places.Of("count"), $"{speaker.Id} counts {speaker.Count} people, its members make {MembersOf(speaker, input)}",
            "list every member, or mend the count as the report prints it");

    private static long MembersOf(Speaker speaker, RuleContext input) =>
        speaker.Members.Distinct().Sum(m => (long)(input.Speakers.GetValueOrDefault(m)?.Count ?? 1));
}
