using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class TruncatedQuoteTests
{
    [Fact]
    public void A_hedge_is_cut_out_of_the_quote() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: {|CLM415:[the city, repair the bridge if the state pays]|}
                  statement: The city could repair the bridge if the state pays.
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"could\" at report:1:28 is next to the quote but not in it",
                "quote the complete clause; if the clause is complete without these words, write `allow: [{code: CLM415, reason: …}]`"
            );

    [Fact]
    public void The_condition_is_missing_from_the_quote() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: {|CLM415:the city could repair the bridge|}
              statement: The city could repair the bridge if the state pays.
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """
        );

    [Fact]
    public void Half_of_the_condition_is_missing_from_the_quote() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: {|CLM415:the city could repair the bridge if the state|}
              statement: The city could repair the bridge if the state pays.
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """
        );

    [Fact]
    public void A_hedge_between_fragments_touches_one_of_them() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: {|CLM415:[the city, the bridge if the state pays]|}
              statement: The city could repair the bridge if the state pays.
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """,
            report: "Ann Lee said that the city could {|CLM601:repair|} the bridge if the state pays."
        );

    [Fact]
    public void Words_that_a_condition_governs_are_missing_from_the_quote() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: {|CLM415:the city could|}
              statement: The city could repair the bridge if the state pays.
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays, gates: repair the bridge}
              topics: [bridge, money]
            """
        );

    [Fact]
    public void A_condition_elsewhere_in_the_paragraph_need_not_be_in_the_quote() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              statement: The mayor, if asked, will not raise taxes.
              speaker: mayor
              through: [clerk]
              attributed: [A clerk said that, the mayor]
              conditions:
                - {kind: if, quote: if asked}
              topics: [money]
            """,
            report: "A clerk said that, if asked, the mayor will not raise taxes."
        );
}
