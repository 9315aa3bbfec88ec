using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class ClauseWindowTests
{
    // Before the bar is what is looked at, up to the line's end before it.
    [Theory]
    [InlineData("one two three four five |", "two three four five ")]
    [InlineData("one two, three |", "three ")]
    [InlineData("one two. |", "")]
    [InlineData("one (two three |", "two three ")]
    [InlineData("one two — three |", "three ")]
    [InlineData("one two — |", "")]
    [InlineData("one the U.S. two |", "one the U.S. two ")]
    [InlineData("one\ntwo three |", "two three ")]
    [InlineData("|", "")]
    public void Before_some_words_a_clause_reaches_four_words_back(string text, string reach)
    {
        var start = text.IndexOf('|', StringComparison.Ordinal);
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        text[ClauseWindow.StartBefore(text, line, start)..start].Should().Be(reach);
    }

    [Theory]
    [InlineData("| one two three four five", " one two three four")]
    [InlineData("| one two, three", " one two")]
    [InlineData("| one (two three", " one")]
    [InlineData("| one — two", " one")]
    [InlineData("| — one", "")]
    [InlineData("|, one", "")]
    [InlineData("| the U.S. two", " the U.S. two")]
    [InlineData("| one\ntwo", " one")]
    [InlineData("|", "")]
    public void After_some_words_a_clause_reaches_four_words_on(string text, string reach)
    {
        var end = text.IndexOf('|', StringComparison.Ordinal) + 1;
        var line = text.IndexOf('\n', StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
        text[end..ClauseWindow.EndAfter(text, end, line)].Should().Be(reach);
    }
}
