using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("one", 1)]
    [InlineData("Nineteen", 19)]
    [InlineData("twenty", 20)]
    [InlineData("ninety", 90)]
    [InlineData("dozen", 12)]
    [InlineData("billion", 1_000_000_000)]
    [InlineData("twenty-one", 21)]
    [InlineData("ninety-nine", 99)]
    public void A_word_for_a_number_has_its_value(string word, int value) => NumberWords.GetValue(word).Should().Be(value);

    [Theory]
    [InlineData("many")]
    [InlineData("")]
    [InlineData("twelve-one")]
    [InlineData("hundred-one")]
    [InlineData("twenty-ten")]
    [InlineData("twenty-odd")]
    [InlineData("odd-five")]
    [InlineData("twenty-five-one")]
    public void Another_word_has_none(string word) => NumberWords.GetValue(word).Should().BeNull();
}
