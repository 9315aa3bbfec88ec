using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class MisplacedQualifierTests
{
    [Fact]
    public void A_condition_is_no_hedge() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: {|CLM405:the city could repair the bridge if the state pays|}
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: [could, {|CLM417:if the state pays|}]
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"if the state pays\" is a condition or a limit, and no hedge",
                "move it to `conditions` or `when`; if it does weaken the content, write `allow: [{code: CLM417, reason: …}]`"
            );

    [Fact]
    public void A_hedge_weakens() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: [could, {|CLM417:repair|}]
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"repair\" has no word that weakens",
                "move it to `conditions` or `when`; if it does weaken the content, write `allow: [{code: CLM417, reason: …}]`"
            );

    [Fact]
    public void A_condition_is_no_time() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  when: {|CLM417:if the state pays|}
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"if the state pays\" does more than date: \"if\"",
                "move it to `conditions`; if it only dates, write `allow: [{code: CLM417, reason: …}]`"
            );

    [Fact]
    public void A_hedge_is_no_time() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: {|CLM405:the city could repair the bridge if the state pays|}
              speaker: ann
              attributed: Ann Lee said that
              when: {|CLM417:could|}
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """
        );
}
