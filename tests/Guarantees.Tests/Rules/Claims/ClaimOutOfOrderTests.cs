using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class ClaimOutOfOrderTests
{
    [Fact]
    public void Claims_follow_the_order_of_their_words() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  topics: [bridge]
                - {|CLM403:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "no-tax-rise (report:2:14) belongs before bridge-closed (report:2:46)",
                "move the claim up, to the position of its words in the report"
            );

    [Fact]
    public void The_last_claim_does_not_come_first() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  topics: [bridge]
                - {|CLM403:id: city-could-repair|}
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "city-could-repair (report:1:19) belongs before bridge-closed (report:2:46)",
                "move the claim up, to the position of its words in the report"
            );
}
