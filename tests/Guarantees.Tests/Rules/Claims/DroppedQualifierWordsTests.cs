using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class DroppedQualifierWordsTests
{
    [Fact]
    public void The_condition_in_the_statement_names_a_different_payer() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  statement: {|CLM416:The city could repair the bridge if the mayor pays.|}
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "the statement drops \"state\" from the recorded \"if the state pays\"",
                "keep the words; if the statement says the same in another way, write `allow: [{code: CLM416, reason: …}]`"
            );

    [Fact]
    public void The_condition_in_the_statement_shares_only_its_first_word() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              statement: {|CLM416:{|CLM416:The city could repair the bridge if the bridge is closed.|}|}
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """
        );
}
