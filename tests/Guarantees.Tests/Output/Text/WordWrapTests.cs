using Guarantees.Core.Output.Text;

namespace Guarantees.Tests.Output.Text;

public sealed class WordWrapTests
{
    [Theory]
    [InlineData("aa bb cc", 5, "aa bb\n..cc")]
    [InlineData("aa bb cc", 8, "aa bb cc")]
    [InlineData("aa   bb", 5, "aa\n..bb")]
    [InlineData("aa   bb", 7, "aa   bb")]
    [InlineData("longerthanthat bb", 5, "longerthanthat\n..bb")]
    [InlineData("", 5, "")]
    public void A_line_breaks_at_spaces_and_has_no_trailing_space(string text, int width, string wrapped) =>
        WordWrap.Wrap(text, width, used: 0, indent: 2).Should().Be(wrapped.Replace('.', ' '));

    [Fact]
    public void Used_columns_count_on_the_first_line() => WordWrap.Wrap("aa bb", 8, used: 5, indent: 2).Should().Be("aa\n  bb");

    [Fact]
    public void A_word_that_does_not_fit_on_the_used_line_starts_the_next_one() =>
        WordWrap.Wrap("aaaa bb", 8, used: 6, indent: 2).Should().Be("\n  aaaa\n  bb");

    [Fact]
    public void Without_a_width_nothing_breaks() => WordWrap.Wrap(new string('a', 50) + " b", null, 0, 0).Should().HaveLength(52);
}
