using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class ImpossibleActTests
{
    [Fact]
    public void The_report_itself_cannot_commit() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  act: {|CLM418:commits|}
                  topics: [bridge]
                """
            )
            .Says(
                "act is `commits`, but no speaker is credited who could do that",
                "see `claims explain commits`; if the act is right, write `allow: [{code: CLM418, reason: …}]`"
            );

    [Fact]
    public void Could_is_not_a_commitment() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  act: {|CLM418:commits|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "act is `commits`, but \"could\" leaves it open",
                "see `claims explain commits`; if the act is right, write `allow: [{code: CLM418, reason: …}]`"
            );

    [Fact]
    public void Will_not_is_not_a_commitment() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  act: {|CLM418:commits|}
                  topics: [money]
                """
            )
            .Says(
                "act is `commits`, but \"not\" is a refusal",
                "see `claims explain commits`; if the act is right, write `allow: [{code: CLM418, reason: …}]`"
            );

    [Fact]
    public void Wanting_is_not_refusing() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor wants higher taxes
                  statement: The mayor wants higher taxes.
                  attributed: {A clerk said: clerk, the mayor wants: mayor}
                  act: {|CLM418:refuses|}
                  topics: [money]
                """,
                report: "A clerk said the mayor wants higher taxes."
            )
            .Says(
                "act is `refuses`, but the cue says \"wants\"",
                "see `claims explain refuses`; if the act is right, write `allow: [{code: CLM418, reason: …}]`"
            );
}
