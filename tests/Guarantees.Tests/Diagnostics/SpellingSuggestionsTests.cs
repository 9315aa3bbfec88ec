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

    [Theory]
    [InlineData("one", "unnamed-one")]
    [InlineData("ne", "")]
    public void A_part_of_a_word_suggests_it_from_three_letters_on(string part, string found) =>
        string.Join(' ', SpellingSuggestions.Find(part, ["unnamed-one"])).Should().Be(found);

    [Fact]
    public void Words_that_share_no_letter_are_not_near() => SpellingSuggestions.Find("ab", ["xy", "ax"]).Should().Equal("ax");

    [Fact]
    public void Equally_near_words_are_in_ordinal_order() =>
        SpellingSuggestions.Find("cat", ["hat", "cats", "bat"]).Should().Equal("bat", "cats", "hat");

    [Fact]
    public void Of_words_that_differ_in_case_the_first_is_suggested() =>
        SpellingSuggestions.Find("leavit", ["Leavitt", "leavitt"]).Should().Equal("Leavitt");

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Nothing_is_suggested_for_a_word_that_is_too_long(int length, bool isFound) =>
        SpellingSuggestions.Find(new string('a', length), [new string('a', 100) + "b"]).Any().Should().Be(isFound);

    [Theory]
    [InlineData("nato", null)]
    [InlineData("unnamed-on", "did you mean `unnamed-one`?")]
    [InlineData("name", "did you mean `named` or `names` or `unnamed-one`?")]
    [InlineData("nаmed", "did you mean `named` or `names`? Your word contains the character U+0430.")]
    public void The_question_names_the_words_and_a_letter_of_another_alphabet(string word, string? question) =>
        SpellingSuggestions.DidYouMean(word, ["unnamed-one", "named", "names"]).Should().Be(question);

    [Fact]
    public void A_foreign_letter_is_not_named_if_the_known_word_has_one_too() =>
        SpellingSuggestions.DidYouMean("Zelenský", ["Zelenskýj"]).Should().Be("did you mean `Zelenskýj`?");

    [Fact]
    public void Similar_words_differ_in_at_most_one_letter_in_three()
    {
        SpellingSuggestions.AreSimilar("commitment", "committment").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "abd").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abc", "axx").Should().BeFalse();
        SpellingSuggestions.AreSimilar("a", "b").Should().BeTrue("one letter is always forgiven");
        SpellingSuggestions.AreSimilar("abcd", "abcdef").Should().BeTrue();
        SpellingSuggestions.AreSimilar("abcde", "abcdexx").Should().BeTrue("of seven letters two may differ");
        SpellingSuggestions.AreSimilar("abc", "abcxx").Should().BeFalse();
        SpellingSuggestions.AreSimilar("abcdefghi", "abcdxxxxi").Should().BeFalse();
    }
}
