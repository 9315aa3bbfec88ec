using Guarantees.Core.Diagnostics;

namespace Guarantees.Tests.Diagnostics;

public sealed class SpellingSuggestionsTests
{
    [Theory]
    [InlineData("unamed-one", "unnamed-one")]
    [InlineData("unnamed-eno", "unnamed-one")]
    [InlineData("UNNAMED-ONE", "unnamed-one")]
    [InlineData("xxnamed-one", "unnamed-one")]
    [InlineData("several", "unnamed-several")]
    public void A_word_a_third_of_whose_letters_are_off_is_near(string word, string near) =>
        SpellingSuggestions.Find(word, ["unnamed-one", "unnamed-several", "report"]).Should().StartWith(near);

    [Theory]
    [InlineData("xxxxxd-one")]
    [InlineData("zzz")]
    [InlineData("")]
    public void A_word_farther_off_is_not(string word) =>
        SpellingSuggestions.Find(word, ["unnamed-one", "report"]).Should().BeEmpty();

    [Fact]
    public void The_nearest_come_first_and_no_more_than_three() =>
        SpellingSuggestions.Find("abcdef", ["abcdxx", "abcdex", "abcdey", "abcdez"]).Should().Equal("abcdex", "abcdey", "abcdez");

    [Fact]
    public void An_alike_word_is_one_letter_in_three_off()
    {
        SpellingSuggestions.AreSimilar("commitment", "committment").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "abd").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "axx").Should().BeFalse();
    }
}
