using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class StatementDropsQualifierTests
{
    [Fact]
    public void A_statement_keeps_the_negation() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  statement: {|CLM413:The mayor will raise taxes.|}
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "the statement drops \"not\", which is in the quote",
                "keep the word; if the statement says the same in another way, write `allow: [{code: CLM413, reason: …}]`"
            );

    [Fact]
    public void A_statement_keeps_the_hedge_and_the_condition() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              statement: {|CLM413:{|CLM413:{|CLM416:{|CLM416:The city repairs the bridge.|}|}|}|}
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """
        );
}
