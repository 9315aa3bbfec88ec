using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class WordTests
{
    [Theory]
    [InlineData("a  b\tc", "a", "b", "c")]
    [InlineData("“U.S.” — (troops), 12%", "U.S", "troops", "12")]
    [InlineData("— … 🙂")]
    [InlineData("\U0001D518n 🙂\U0001D518🙂", "\U0001D518n", "\U0001D518")]
    [InlineData("\uDC00 a\uD800 \uD800", "a")]
    public void A_word_is_a_run_of_non_space_with_a_letter_or_digit_without_its_outer_punctuation(
        string text,
        params string[] words
    ) => Word.Split(text).Select(w => w.Trim(text)).Should().Equal(words);

    [Fact]
    public void A_word_is_entirely_inside_the_requested_range() =>
        Word.Split("one two three", 1, 6).Select(w => w.Trim("one two three")).Should().Equal("ne", "tw");

    [Theory]
    [InlineData("word", false)]
    [InlineData("word,", true)]
    [InlineData("word.", true)]
    [InlineData("U.S.", false)]
    [InlineData("U.S.,", true)]
    [InlineData("word!", true)]
    public void Punctuation_after_a_word_closes_a_clause_but_for_the_stop_of_an_abbreviation(string text, bool closes) =>
        Word.Split(text).Single().EndsClause(text).Should().Be(closes);

    [Theory]
    [InlineData("word", false)]
    [InlineData("(word", true)]
    public void Punctuation_before_a_word_opens_a_clause(string text, bool opens) =>
        Word.Split(text).Single().StartsClause.Should().Be(opens);
}
