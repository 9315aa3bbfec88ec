using Guarantees.Core.Anchoring;

namespace Guarantees.Tests.Anchoring;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"no\" twice.", "no")]
    [InlineData("He said “no”, then “yes”.", "no", "yes")]
    [InlineData("“” and “no”", "", "no")]
    [InlineData("„so“ and „so” and «so».", "so", "so", "so")]
    [InlineData("He didn’t say ‘no’ to the officials’ view.", "no")]
    [InlineData("An inch is 1\", and “no” is no number.", "no")]
    public void What_stands_between_an_opening_mark_and_its_closing_one_is_quoted(string text, params string[] quoted) =>
        QuotationMarks.In(text).Quoted.Select(q => text[q.Start..q.End]).Should().Equal(quoted);

    [Theory]
    [InlineData('“')]
    [InlineData('”')]
    [InlineData('‘')]
    [InlineData('‹')]
    [InlineData('"')]
    public void Marks_that_are_never_closed_cost_no_more_than_their_length(char mark) =>
        QuotationMarks.In(new string(mark, 2_000_000)).Quoted.Count.Should().BeLessThan(2_000_000);
}
