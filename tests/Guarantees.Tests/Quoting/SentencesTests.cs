using Guarantees.Core.Quoting;

namespace Guarantees.Tests.Quoting;

public sealed class SentencesTests
{
    // [What stands in brackets] is the range.
    [Theory]
    [InlineData("One. Two [three] four. Five.", "Two three four.")]
    [InlineData("One.” Two [three].” Four.", "Two three.”")]
    [InlineData("One! Two [three? Four] five. Six.", "Two three? Four five.")]
    [InlineData("One. Two [three.] Four.", "Two three.")]
    [InlineData("One.  [Two] three", "Two three")]
    [InlineData("? Two [three].", "Two three.")]
    [InlineData("One. See example.org, two [three] of 3.5. Four.", "See example.org, two three of 3.5.")]
    [InlineData("One. The U.S. Senate [two] of the U.S. Congress. Three.", "The U.S. Senate two of the U.S. Congress.")]
    [InlineData("One. To Mr. Smith [two] and J. Doe. Three.", "To Mr. Smith two and J. Doe.")]
    [InlineData("As I. Two [three] as I. Four.", "Two three as I.")]
    [InlineData("One ... two [three] ... four. Five.", "One ... two three ... four.")]
    public void A_sentence_ends_at_a_stop_before_space_and_no_small_letter(string text, string sentence)
    {
        var (from, to) = (text.IndexOf('['), text.IndexOf(']') - 1);
        var plain = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (start, end) = Sentences.Around(plain, from, to);
        plain[start..end].Should().Be(sentence);
    }

    [Theory]
    [InlineData("One. Two.", "Two.")]
    [InlineData("One. Two.”", "Two.”")]
    [InlineData("One. Two ", "Two")]
    [InlineData("One", "One")]
    [InlineData(" ", "")]
    public void The_last_sentence_is_the_one_that_ends_the_text(string text, string sentence) =>
        Sentences.Last(text).Should().Be(sentence);

    [Fact]
    public void A_sentence_is_followed_for_800_characters_to_either_side()
    {
        var text = $"One. {new string('a', 1000)} [two] {new string('b', 1000)}. Three.";
        var (from, to) = (text.IndexOf('['), text.IndexOf(']'));
        Sentences.Around(text, from, to).Should().Be((from - 800, to + 801));
        Sentences.Around(text, from, text.Length).End.Should().Be(text.Length);
    }
}
