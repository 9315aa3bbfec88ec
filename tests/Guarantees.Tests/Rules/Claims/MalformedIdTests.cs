using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class MalformedIdTests
{
    [Fact]
    public void A_capital_is_refused() =>
        Verify
            .Base(
                claims: """
                - id: {|CLM402:No-tax-rise|}
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: [clerk]
                  attributed: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says(
                "`No-tax-rise` is not a valid id",
                "use lower-case letters, digits and single hyphens, starting with a letter, at most 60 characters"
            );

    [Fact]
    public void Two_hyphens_in_a_row_are_refused() =>
        Verify.Base(
            claims: """
            - id: {|CLM402:no--tax-rise|}
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_hyphen_at_the_end_is_refused() =>
        Verify.Base(speakers: "- {id: ann, name: Ann Lee, kind: person, side: {|CLM402:city-|}}");

    [Fact]
    public void An_id_has_at_most_60_characters() =>
        Verify.Base(
            claims: """
            - id: {|CLM402:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|}
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_letter_outside_ASCII_is_refused() =>
        Verify.Base(
            claims: """
            - id: {|CLM402:nó-tax-rise|}
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_digit_does_not_come_first() => Verify.Base(speakers: "- {id: {|CLM402:2bo|}, name: Bo Day, kind: person}");
}
