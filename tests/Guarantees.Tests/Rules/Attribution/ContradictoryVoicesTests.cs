using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class ContradictoryVoicesTests
{
    [Fact]
    public void The_speaker_differs_from_the_cues() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: clerk
                  through: [ann]
                  level: named
                  attributed: {|CLM314:{Ann Lee said that: ann}|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "`attributed` names ann, but the claim's voices are ann, then clerk",
                "correct whichever is wrong; `speaker` and `through` may be left out"
            );

    [Fact]
    public void The_voices_are_not_in_the_order_of_the_cues() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  level: unnamed-one
                  attributed: {|CLM314:{the mayor: mayor, A clerk said: clerk}|}
                  topics: [money]
                """
            )
            .Says(
                "`attributed` names mayor, then clerk, but the claim's voices are clerk, then mayor",
                "correct whichever is wrong; `speaker` and `through` may be left out"
            );

    [Fact]
    public void The_relaying_voice_differs_from_the_cues() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  through: [ann]
                  attributed: {|CLM313:{|CLM314:{A clerk said: clerk, the mayor: mayor}|}|}
                  topics: [money]
                """
            )
            .Says(
                "`attributed` names clerk, then mayor, but the claim's voices are ann, then mayor",
                "correct whichever is wrong; `speaker` and `through` may be left out"
            );
}
