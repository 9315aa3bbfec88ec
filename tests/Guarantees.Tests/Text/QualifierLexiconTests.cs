using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class QualifierLexiconTests
{
    [Theory]
    [InlineData("it could not be notable", "could", "not")]
    [InlineData("some sort of help", "some sort of")]
    [InlineData("some sort often", "")]
    [InlineData("help of Some Sort Of", "Some Sort Of")]
    [InlineData("no", "no")]
    [InlineData("a sort of help, some of it expected to come", "sort of", "some of", "expected to")]
    public void A_qualifier_is_a_whole_phrase_in_any_case(string text, params string[] words) =>
        QualifierLexicon.Find(new SourceText(text)).Select(g => g.Span.Text).Should().Equal(words.Where(w => w.Length > 0));

    [Theory]
    [InlineData(0, 12, "some form of")]
    [InlineData(0, 11)]
    [InlineData(0, 9)]
    [InlineData(5, 17)]
    public void A_qualifier_is_entirely_inside_the_range(int start, int end, params string[] words) =>
        QualifierLexicon.Find(new SourceText("some form of help"), start, end).Select(g => g.Span.Text).Should().Equal(words);
}
