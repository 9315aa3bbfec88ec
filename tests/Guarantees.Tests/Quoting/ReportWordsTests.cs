using Guarantees.Core.Quoting;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class ReportWordsTests
{
    // "Ann Lee said …"
    [Theory]
    [InlineData(0, 3, 0, 1)]
    [InlineData(0, 5, 0, 1)]
    [InlineData(0, 7, 0, 2)]
    [InlineData(1, 7, 1, 2)]
    [InlineData(4, 5, 1, 1)]
    [InlineData(5, 5, 2, 2)]
    public void The_words_between_two_places_are_those_that_lie_wholly_there(int start, int end, int first, int last)
    {
        using var files = new SmallKnowledgeBase();
        new ReportWords(files.Load().KnowledgeBase.Sources[0]).Between(start, end).Should().Be((first, last));
    }

    [Theory]
    [InlineData("to the", "to the")]
    [InlineData("to the city", "city")]
    public void Small_words_count_where_there_are_no_others(string text, string telling) =>
        string.Join(' ', SentenceWords.Telling(text)).Should().Be(telling);
}
