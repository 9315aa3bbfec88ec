using Guarantees.Core.Model;
using Guarantees.Core.Rules.Quotes;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotes;

public sealed class AmbiguousQuoteTests
{
    [Fact]
    public void Words_printed_twice_are_ambiguous() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM202:bridge|}
                  topics: [bridge]
                """
            )
            .Says(
                "found 2 times in report",
                "for 1:45 write {exact: \"bridge\", prefix: \"the \"}; for 2:50 write {exact: \"bridge\", prefix: \"The \"}"
            );

    [Fact]
    public void A_line_number_distinguishes_identical_paragraphs() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM202:The bridge is closed|}
                  topics: [bridge]
                """,
                report: "The bridge is closed.\nThe bridge is closed."
            )
            .Says("found 2 times in report", "write the line you mean: `paragraph: 1` or `paragraph: 2`");

    [Fact]
    public void A_claim_can_name_its_paragraph() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              paragraph: 1
              topics: [bridge]
            - id: bridge-still-closed
              quote: The bridge is closed
              paragraph: 2
              statement: The bridge is closed.
              topics: [bridge]
            """,
            report: "The bridge is closed.\nThe bridge is closed."
        );

    [Fact]
    public void A_single_letter_is_ambiguous() =>
        Verify
            .Base(skipped: "- {source: report, quote: {|CLM202:o|}, reason: furniture}")
            .Says(
                "found 5 times in report",
                "for 1:29 write {exact: \"o\", prefix: \"c\"}; for 2:21 write {exact: \"o\", prefix: \"may\"}; for 2:30 write {exact: \"o\", prefix: \"n\"}"
            );

    [Fact]
    public void A_word_printed_twice_in_the_quote_is_ambiguous() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  hedges: {|CLM202:the|}
                  topics: [bridge, money]
                """
            )
            .Says(
                "found 3 times in the quote or paragraph",
                "for 1:19 write {exact: \"the\", prefix: \"that \"}; for 1:41 write {exact: \"the\", prefix: \"repair \"}; for 1:55 write {exact: \"the\", prefix: \"if \"}"
            );

    [Fact]
    public void A_prefix_of_both_places_leaves_the_quote_ambiguous() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: {exact: {|CLM202:bridge|}, prefix: ' '}
              topics: [bridge]
            """
        );

    [Theory]
    [InlineData("a x\nb x", "for 1:3 write {exact: \"x\", prefix: \"a \"}; for 2:3 write {exact: \"x\", prefix: \"b \"}")]
    [InlineData("x a\nx b", "for 1:1 write {exact: \"x\", suffix: \" a\"}; for 2:1 write {exact: \"x\", suffix: \" b\"}")]
    [InlineData(
        "a  c x c\nb  c x c",
        "for 1:6 write {exact: \"x\", prefix: \"a  c \"}; for 2:6 write {exact: \"x\", prefix: \"b  c \"}"
    )]
    [InlineData(
        "c x  c a\nc x  c b",
        "for 1:3 write {exact: \"x\", suffix: \"  c a\"}; for 2:3 write {exact: \"x\", suffix: \"  c b\"}"
    )]
    [InlineData(
        "\"\\ x\n. x",
        "for 1:4 write {exact: \"x\", prefix: \"\\\"\\\\ \"}; for 2:3 write {exact: \"x\", prefix: \". \"}"
    )]
    public void The_shortest_neighbor_in_whole_words_distinguishes_a_place(string text, string choices) =>
        Choices(text).Should().Be(choices);

    [Fact]
    public void It_suggests_at_most_three_selectors() =>
        Choices("a x\nb x\nc x\nd x").Should().EndWith("; for 3:3 write {exact: \"x\", prefix: \"c \"}");

    [Theory]
    [InlineData(11, "prefix: \"a c")]
    [InlineData(12, "for 1:27 write the words with more of the surrounding text")]
    public void At_most_twelve_neighbors_are_suggested(int same, string choice)
    {
        var neighbours = string.Concat(Enumerable.Repeat("c ", same));
        Choices($"a {neighbours}x {neighbours}\nb {neighbours}x {neighbours}").Should().Contain(choice);
    }

    [Theory]
    [InlineData(1000, "found 1000 times in s")]
    [InlineData(1001, "found more than 1000 times in s")]
    public void Matches_beyond_a_thousand_are_not_counted(int times, string message)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat("x\n", times)));
        AmbiguousQuote.CreateFinding(X, In(text), [(0, text.Text.Length)], [.. Places(text)]).Message.Should().Be(message);
    }

    private static Selector X => new("x", "", "", default);

    private static string Choices(string text)
    {
        var source = new SourceText(text);
        return AmbiguousQuote.SuggestSelectors(X, source, [.. Places(source)]);
    }

    private static IEnumerable<int> Places(SourceText text) => X.FindMatches(text.Text, 0, text.Text.Length);

    private static Source In(SourceText text) =>
        new()
        {
            Id = "s",
            File = "f",
            Sha256 = "",
            Description = "",
            Text = text,
            Location = default,
        };
}
