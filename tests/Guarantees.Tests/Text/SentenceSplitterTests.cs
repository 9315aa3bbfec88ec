using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The pier is shut. It stays shut.", 2)]
    [InlineData("Sen. Lee met Gov. Orr.", 1)]
    [InlineData("He left the U.S. The pier stayed shut.", 2)]
    [InlineData("He left the U.S. Senate early.", 1)]
    [InlineData("She came at 5 p.m. He left.", 2)]
    [InlineData("She works for Orr Inc. “It is small,” she said.", 2)]
    [InlineData("She works for Orr Inc. of Maine.", 1)]
    [InlineData("They asked and he said no. Lee left.", 2)]
    [InlineData("Is it open? No. Lee said so.", 3)]
    [InlineData("Pier No. 5 is shut.", 1)]
    [InlineData("J. R. Lee has the harbor.", 1)]
    [InlineData("“It is shut.” said Lee.", 1)]
    public void ASentenceEndsAtAStopThatIsNotAnAbbreviation(string text, int count) =>
        SentenceSplitter.Split(text, 0, text.Length).Should().HaveCount(count);

    [Theory]
    [InlineData("  It is shut!  “Is it?” (No.) Yes ", "It is shut!|“Is it?”|(No.)|Yes ")]
    [InlineData("It is shut. it said.", "It is shut. it said.")]
    [InlineData("It is 3.5 feet wide. 4 people left.", "It is 3.5 feet wide.|4 people left.")]
    [InlineData("Here am I. Lee left.", "Here am I.|Lee left.")]
    [InlineData("He met J. Lee.", "He met J. Lee.")]
    [InlineData("It was in Jan. “The pier is shut.”", "It was in Jan.|“The pier is shut.”")]
    [InlineData("Look at No. 5.", "Look at No. 5.")]
    [InlineData("It is shut.   ", "It is shut.")]
    [InlineData("   ", "")]
    [InlineData("Shut. ", "Shut.")]
    public void A_sentence_has_its_closing_marks_and_no_space_before_it(string text, string sentences) =>
        string.Join('|', SentenceSplitter.Split(text, 0, text.Length).Select(s => text[s.Start..s.End])).Should().Be(sentences);

    [Fact]
    public void Only_the_given_range_is_split()
    {
        const string text = "One. Two three. Four.";
        SentenceSplitter.Split(text, 5, 14).Should().Equal((5, 14));
        SentenceSplitter.Split(text, 2, 9).Should().Equal((2, 4), (5, 9));
    }
}
