using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotes;

public sealed class QuoteNotFoundTests
{
    [Fact]
    public void A_straight_apostrophe_is_not_a_curly_one() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM201:the mayor's plan|}
                  topics: [bridge]
                """,
                report: "the mayor’s plan."
            )
            .Says("not found in report", "copy the words from the report; see `claims explain CLM201`")
            .Shows("report:1:1 has \"mayor’s\" where the quote has \"mayor's\"");

    [Fact]
    public void A_hyphen_is_not_a_dash() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM201:the bridge - closed|}
                  topics: [bridge]
                """,
                report: "the bridge — closed."
            )
            .Shows("report:1:1 has \"—\" where the quote has \"-\"");

    [Fact]
    public void A_missing_letter_makes_a_different_word() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM201:The bridge is closd|}
                  topics: [bridge]
                """
            )
            .Shows("report:2:46 has \"closed.\" where the quote has \"closd\"");

    [Fact]
    public void A_capital_is_a_different_letter() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: {|CLM201:The mayor will not raise taxes|}
                  speaker: mayor
                  topics: [money]
                """
            )
            .Shows("report:2:14 has \"the\" where the quote has \"The\"");

    [Fact]
    public void Two_spaces_are_not_one() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM201:"The bridge  is closed"|}
                  topics: [bridge]
                """
            )
            .Shows("report:2:46 differs in space only");

    [Fact]
    public void Attributing_words_are_searched_in_the_paragraph_of_the_quote() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  attributed: {|CLM201:Ann Lee said|}
                  topics: [money]
                """
            )
            .Says("found at report:1:1, outside the claim's paragraph", "quote words from the claim's paragraph");

    [Fact]
    public void A_prefix_is_what_comes_before_the_words() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {exact: {|CLM201:bridge|}, prefix: 'a '}
                  topics: [bridge]
                """
            )
            .Says(
                "found in report, but not with this prefix and suffix",
                "for 1:45 write {exact: \"bridge\", prefix: \"the \"}; for 2:50 write {exact: \"bridge\", prefix: \"The \"}"
            );

    [Fact]
    public void A_suffix_must_match_even_if_the_words_occur_once() =>
        Verify
            .Base(skipped: "- {source: report, quote: {exact: {|CLM201:Comments|}, suffix: '!'}, reason: furniture}")
            .Says("found in report, but not with this prefix and suffix", "remove both: the words occur only once");

    [Fact]
    public void Words_unlike_any_passage_have_no_nearest_passage() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              hedges: {|CLM201:zzz qqq|}
              topics: [bridge, money]
            """
        );

    [Fact]
    public void Each_field_is_searched() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  hedges: {|CLM201:can|}
                  topics: [bridge, money]
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  attributed: {|CLM201:A clerk says the mayor|}
                  topics: [money]
                """
            )
            .Shows("report:2:1 has \"said\" where the quote has \"says\"");
}
