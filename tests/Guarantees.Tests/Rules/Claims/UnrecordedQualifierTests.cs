using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UnrecordedQualifierTests
{
    [Fact]
    public void A_hedge_of_the_quote_is_in_a_field() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: {|CLM405:the city could repair the bridge if the state pays|}
                  speaker: ann
                  attributed: Ann Lee said that
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"could\" in the quote, at report:1:28, is not recorded",
                "add it to `hedges`, or to the condition it belongs to; if it neither weakens nor limits this claim, write `allow: [{code: CLM405, reason: …}]`"
            );

    [Fact]
    public void A_condition_of_the_quote_is_in_a_field() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: {|CLM405:the city could repair the bridge if the state pays|}
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  topics: [bridge, money]
                """
            )
            .Says(
                "\"if\" in the quote, at report:1:52, is not recorded",
                "add the condition to `conditions`, or the time to `when`; if it neither weakens nor limits this claim, write `allow: [{code: CLM405, reason: …}]`"
            );

    [Theory]
    [InlineData("Few if any drivers pay the toll")]
    [InlineData("The price depends on how high the toll is and when it rises")]
    public void A_word_that_is_not_a_condition_needs_no_field(string quote) =>
        Verify.Base(
            claims: $"""
            - id: toll
              quote: {quote}
              topics: [bridge]
            """,
            report: $"{quote}."
        );

    [Fact]
    public void A_limit_may_be_in_one_of_several_conditions() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is directly closed if wet
              conditions:
                - {kind: scope, quote: directly}
                - {kind: if, quote: if wet}
              topics: [bridge]
            """,
            report: "The bridge is directly closed if wet."
        );

    [Fact]
    public void A_limit_may_be_in_the_words_that_a_condition_governs() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is directly closed if wet
              conditions:
                - {kind: if, quote: if wet, gates: directly closed}
              topics: [bridge]
            """,
            report: "The bridge is directly closed if wet."
        );

    [Fact]
    public void A_hedge_may_be_in_the_words_that_a_condition_governs() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              conditions:
                - {kind: if, quote: if the state pays, gates: could repair the bridge}
              topics: [bridge, money]
            """
        );
}
