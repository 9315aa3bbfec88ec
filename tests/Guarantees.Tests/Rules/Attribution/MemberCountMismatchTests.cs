using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class MemberCountMismatchTests
{
    [Fact]
    public void There_are_as_many_members_as_people() =>
        Verify
            .Base(
                speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM307:2|}, source: report, members: [mayor]}",
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  level: unnamed-several
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "clerk has a count of 2, but its members are 1",
                "list every member, or correct the count to the number the report gives"
            );

    [Fact]
    public void The_sum_of_the_members_may_exceed_all_numbers() =>
        Verify
            .Base(
                speakers: """
                - {id: a, name: aides, kind: unnamed, count: 2147483647, source: report}
                - {id: b, name: boys, kind: unnamed, count: {|CLM307:2147483647|}, source: report, members: [a, bo]}
                - {id: bo, name: bo, kind: unnamed, count: 1, source: report}
                """
            )
            .Says(
                "b has a count of 2147483647, but its members are 2147483648",
                "list every member, or correct the count to the number the report gives"
            );
}
