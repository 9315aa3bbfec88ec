using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class UnsupportedNameOrNumberTests
{
    [Fact]
    public void A_name_that_the_report_does_not_print_is_a_note() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: {|CLM407:The Thames Bridge is closed.|}
                  topics: [bridge]
                """
            )
            .Says(
                "does the report say \"Thames\"? it is neither in the paragraph nor among the speakers",
                "if another paragraph says so, have the claim accepted, or write `allow: [{code: CLM407, reason: …}]`; if not, use the report's own words"
            );

    [Fact]
    public void A_number_that_the_report_does_not_print_is_a_note() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM407:{|CLM419:The bridge is closed for 2 years.|}|}
              topics: [bridge]
            """
        );

    [Fact]
    public void Another_currency_is_another_number() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM407:The bridge is closed for $2.|}
              topics: [bridge]
            """
        );

    [Fact]
    public void A_number_in_words_is_a_number() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM407:{|CLM419:The bridge is closed for two years.|}|}
              topics: [bridge]
            """
        );

    [Fact]
    public void A_number_with_letters_is_a_number() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM407:The bridge is closed on the 5th.|}
              topics: [bridge]
            """
        );

    [Fact]
    public void A_capital_inside_a_sentence_makes_a_name() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              statement: {|CLM407:The bridge is closed, Such as it is.|}
              topics: [bridge]
            """
        );

    [Fact]
    public void A_name_may_be_in_the_role_of_one_of_the_voices() =>
        Verify.Base(
            speakers: "- {id: mayor, name: the mayor, role: head of Oldport, kind: person}",
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              statement: The mayor of Oldport will not raise taxes.
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );

    [Fact]
    public void A_name_may_be_part_of_a_hyphenated_word() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The Oldport-owned bridge is closed
              statement: The bridge of Oldport is closed.
              topics: [bridge]
            """,
            report: "The Oldport-owned bridge is closed."
        );

    [Fact]
    public void A_capital_at_the_start_does_not_make_a_word_a_name() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              statement: Such taxes the mayor will not raise.
              speaker: mayor
              through: [clerk]
              attributed: A clerk said the mayor
              topics: [money]
            """
        );
}
