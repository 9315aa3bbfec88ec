using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class LevelMismatchTests
{
    [Fact]
    public void The_level_follows_from_the_voice_nearest_to_the_report() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  level: {|CLM301:named|}
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "level is `named`, but the nearest voice (clerk) is `unnamed-one`",
                "add whoever the report heard it from to `through`; if nobody is missing, write `level: unnamed-one`"
            );

    [Fact]
    public void Several_unnamed_people_are_not_one_person() =>
        Verify.Base(
            speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 2, source: report}",
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              level: {|CLM301:unnamed-one|}
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_group_is_not_an_unnamed_person() =>
        Verify.Base(
            speakers: "- {id: clerk, name: a clerk, kind: group, source: report}",
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              level: {|CLM301:unnamed-one|}
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void The_reports_own_voice_is_not_named() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  speaker: report
                  level: {|CLM301:named|}
                  topics: [bridge]
                """
            )
            .Says(
                "level is `named`, but the nearest voice (report) is `report`",
                "add whoever the report heard it from to `through`; if nobody is missing, write `level: report`"
            );
}
