using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class QualifierOutsideQuoteTests
{
    [Fact]
    public void A_quote_that_ends_before_its_condition_is_a_note() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: {|CLM406:the city could repair the bridge|}
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  topics: [bridge, money]
                """,
                report: "Ann Lee said that the city could repair the bridge {|CLM601:if the state pays|}."
            )
            .Says(
                "does \"if\" at report:1:52, next to the quote, belong to this claim?",
                "if so, add it to the quote or a field; if it belongs to another claim, have this one accepted, or write `allow: [{code: CLM406, reason: …}]`"
            );

    [Fact]
    public void A_negation_between_two_fragments_is_a_note() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: {|CLM406:[the mayor will, raise taxes]|}
              statement: The mayor will not raise taxes.
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """,
            report: "A clerk said the mayor will {|CLM601:not|} raise taxes."
        );

    [Fact]
    public void A_negation_far_from_both_fragments_is_a_note() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: {|CLM406:[the mayor will, raise taxes]|}
              statement: The mayor will not raise taxes.
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """,
            report: "A clerk said the mayor will {|CLM601:one two three four five not six seven eight nine ten|} raise taxes."
        );
}
