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
    public void A_word_with_up_to_a_third_of_its_letters_wrong_gets_a_suggestion(string word, string near) =>
        SpellingSuggestions.Find(word, ["unnamed-one", "unnamed-several", "report"]).Should().StartWith(near);

    [Theory]
    [InlineData("xxxxxd-one")]
    [InlineData("zzz")]
    [InlineData("")]
    public void A_word_with_more_letters_wrong_gets_none(string word) =>
        SpellingSuggestions.Find(word, ["unnamed-one", "report"]).Should().BeEmpty();

    [Fact]
    public void The_nearest_come_first_and_no_more_than_three() =>
        SpellingSuggestions.Find("abcdef", ["abcdxx", "abcdex", "abcdey", "abcdez"]).Should().Equal("abcdex", "abcdey", "abcdez");

    [Fact]
    public void Similar_words_differ_in_at_most_one_letter_in_three()
    {
        SpellingSuggestions.AreSimilar("commitment", "committment").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "abd").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "axx").Should().BeFalse();
    }
}
