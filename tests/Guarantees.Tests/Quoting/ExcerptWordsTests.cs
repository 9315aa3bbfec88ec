using Guarantees.Core.Quoting;

namespace Guarantees.Tests.Quoting;

public sealed class ExcerptWordsTests
{
    [Theory]
    [InlineData("The city", "The city", "the city", 2)]
    [InlineData("… The city", "The city", "the city", 2)]
    [InlineData("The city … of [. . .] Oldport ...", "The city … of … Oldport", "the city … of … oldport", 4)]
    [InlineData("[T]he U.S. city.", "The U.S. city", "the u.s city", 3)]
    [InlineData("…", "", "", 0)]
    [InlineData("the U.S", "the U.S", "the u.s", 2)]
    [InlineData("the U.S.", "the U.S.", "the u.s", 2)]
    [InlineData("the city.", "the city", "the city", 2)]
    public void An_ellipsis_parts_the_words(string excerpt, string printed, string folded, int count)
    {
        var words = ExcerptWords.Of(excerpt);
        string.Join(' ', words.Printed).Should().Be(printed);
        (words.Folded, words.Count).Should().Be((folded, count));
    }
}
