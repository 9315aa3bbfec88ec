using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("The EU's “Plan”", "the eu's \"plan\"")]
    [InlineData("\u2018\u2019\u201A\u201B\u2032`", "''''''")]
    [InlineData("\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", "\"\"\"\"\"\"\"")]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2015\u2212-", "--------")]
    [InlineData("  a\u00A0 \tb  ", "a b")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    [InlineData("a", "a")]
    public void Case_marks_dashes_and_spaces_are_folded(string text, string folded) => TextFolding.Fold(text).Should().Be(folded);

    [Fact]
    public void Words_fold_one_by_one_without_their_punctuation() =>
        TextFolding.FoldWords("“Trump’s” – plan, (EU)!").Should().Equal("trump's", "plan", "eu");
}
