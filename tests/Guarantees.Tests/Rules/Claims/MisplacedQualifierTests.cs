using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class MisplacedQualifierTests
{
    [Fact]
    public void A_condition_is_not_a_hedge() =>
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
                "\"if the state pays\" is a condition or limit, not a hedge",
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
                "\"repair\" has no weakening word",
                "remove it, or quote the word that weakens; if it does weaken the content, write `allow: [{code: CLM417, reason: …}]`"
            );

    [Theory]
    [InlineData("the drivers suspect the toll rose", "suspect")]
    [InlineData("it is reasonable to assume the toll rose", "reasonable to assume")]
    [InlineData("the toll rose on average", "on average")]
    public void Words_that_weaken_only_there_are_hedges(string quote, string hedge) =>
        Verify.Base(
            claims: $"""
            - id: toll-rose
              quote: {quote}
              hedges: {hedge}
              topics: [bridge]
            """,
            report: $"{quote}."
        );

    [Fact]
    public void A_condition_is_not_a_time() =>
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
                "\"if the state pays\" is not only a time: \"if\"",
                "move it to `conditions`; if it is only a time, write `allow: [{code: CLM417, reason: …}]`"
            );

    [Fact]
    public void A_hedge_is_not_a_time() =>
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
