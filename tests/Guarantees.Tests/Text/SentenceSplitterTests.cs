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
}
