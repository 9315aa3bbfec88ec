using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class CyclicMembershipTests
{
    [Fact]
    public void A_group_is_not_a_member_of_itself() =>
        Verify
            .Base(speakers: "- {id: people, name: people, kind: group, source: report, members: [{|CLM312:people|}]}")
            .Says("people is a member of itself (a cycle)", "remove one member to break the cycle");

    [Fact]
    public void Two_groups_are_not_members_of_each_other() =>
        Verify
            .Base(
                speakers: """
                - {id: a, name: a, kind: group, source: report, members: [clerk, b]}
                - {id: b, name: b, kind: group, source: report, members: [{|CLM312:a|}]}
                """
            )
            .Says("a is a member of itself (a cycle)", "remove one member to break the cycle");

    [Fact]
    public void Groups_that_share_a_member_are_not_a_cycle() =>
        Verify.Base(
            speakers: """
            - {id: all, name: all of them, kind: group, source: report, members: [some, others]}
            - {id: some, name: some of them, kind: group, source: report, members: [clerk]}
            - {id: others, name: others of them, kind: group, source: report, members: [some, clerk]}
            """
        );
}
