using Guarantees.Core.Model;

namespace Guarantees.Tests.Model;

public sealed class SelectorTests
{
    [Theory]
    [InlineData("aaa", "", "aa", "", "0 1")]
    [InlineData("abcabc", "", "b", "", "1 4")]
    [InlineData("abcabd", "", "b", "d", "4")]
    [InlineData("abcdbc", "d", "b", "", "4")]
    [InlineData("abab", "a", "b", "", "1 3")]
    [InlineData("abc", "", "x", "", "")]
    [InlineData("abc", "", "abcd", "", "")]
    [InlineData("abc", "x", "a", "", "")]
    public void Words_are_found_with_what_is_before_and_after_them(
        string text,
        string prefix,
        string exact,
        string suffix,
        string found
    ) => Find(text, prefix, exact, suffix, 0, text.Length).Should().Be(found);

    [Theory]
    [InlineData(1, 2, "1")]
    [InlineData(0, 4, "1")]
    [InlineData(2, 6, "4")]
    [InlineData(2, 4, "")]
    [InlineData(1, 1, "")]
    public void The_words_lie_in_the_range_and_what_is_around_them_need_not(int start, int end, string found) =>
        Find("abcabc", "a", "b", "c", start, end).Should().Be(found);

    private static string Find(string text, string prefix, string exact, string suffix, int start, int end) =>
        string.Join(' ', new Selector(exact, prefix, suffix, default).FindMatches(text, start, end));
}
