using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Text;

namespace Guarantees.Tests.Output.Text;

public sealed class FindingTextTests
{
    [Fact]
    public void The_caret_is_under_the_location() =>
        Full("quote: the words", 1, 8)
            .Should()
            .Be(
                """
                error[CLM999]: it is wrong
                  --> kb/claims.yaml:1:8
                  |
                1 | quote: the words
                  |        ^
                  = nearest: report:1:1 has "this"
                  = help: mend it

                """
            );

    [Fact]
    public void A_character_outside_the_BMP_is_one_column() =>
        Full("\U0001F309: x", 1, 4).Should().Contain("1 | \U0001F309: x\n  |    ^\n");

    [Fact]
    public void Invisible_characters_are_shown_and_move_the_caret() =>
        Full("a\u202Eb: x", 1, 5).Should().Contain("1 | a\\u202eb: x\n  |          ^\n");

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var lines = Full($"{new string('a', 500)}X{new string('b', 500)}", 1, 501).Split('\n');
        lines[3].Should().HaveLength(4 + 160);
        lines[3][lines[4].IndexOf('^')].Should().Be('X');
    }

    [Fact]
    public void A_two_character_line_end_is_not_part_of_the_line() =>
        Full("a: b\r\nc: d\r\n", 2, 1).Should().Contain("2 | c: d\n");

    [Fact]
    public void A_line_separator_does_not_end_a_line() => Full("a: b\u2028c\nd: e\n", 2, 1).Should().Contain("2 | d: e\n");

    [Fact]
    public void The_place_after_the_last_line_end_has_an_empty_line() => Full("a: [\n", 2, 1).Should().Contain("2 | \n  | ^\n");

    [Fact]
    public void A_file_that_could_not_be_decoded_is_shown_without_its_line() =>
        new FindingText(_ => null, p => p).RenderFull(Finding(3, 4)).Should().NotContain(" | ");

    [Fact]
    public void A_file_that_was_shortened_since_is_shown_without_its_line() => Full("a: b", 2, 1).Should().NotContain(" | ");

    [Fact]
    public void Concise_is_one_line() =>
        Text("x")
            .RenderConcise(Finding(1, 1) with { Message = "two\nlines" })
            .Should()
            .Be("kb/claims.yaml:1:1: error[CLM999] two\\nlines");

    [Fact]
    public void Each_part_has_its_color() =>
        new FindingText(_ => "x", p => p) { Style = new TextStyle(IsColored: true, Width: null) }
            .RenderFull(Finding(1, 1))
            .Should()
            .StartWith("\e[1m\e[31merror[CLM999]\e[0m\e[0m\e[1m: it is wrong\e[0m\n  \e[36m-->\e[0m claims.yaml:1:1\n");

    private static string Full(string yaml, int line, int column) => Text(yaml).RenderFull(Finding(line, column));

    private static FindingText Text(string yaml) => new(_ => yaml, p => $"kb/{p}");

    private static Finding Finding(int line, int column) =>
        new(
            new Rule("CLM999", "A rule", Severity.Error)
            {
                Explanation = "",
                BadExample = "",
                GoodExample = "",
            },
            new Location("claims.yaml", line, column),
            "it is wrong",
            "mend it"
        )
        {
            Nearest = "report:1:1 has \"this\"",
        };
}
