using Guarantees.Core.Anchoring;

namespace Guarantees.Tests.Anchoring;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"no\" twice.", "no")]
    [InlineData("He said “no”, then “yes”.", "no", "yes")]
    [InlineData("“” and “no”", "", "no")]
    [InlineData("„so“ and „so” and «so».", "so", "so", "so")]
    [InlineData("He didn't say ‘no’.")]
    [InlineData("“A quotation that goes on, \"no\" in it, and « one more", "no")]
    [InlineData("An inch is 1\", and “no” is no number.", "no")]
    public void What_stands_between_an_opening_mark_and_its_closing_one_is_inside(string text, params string[] inside) =>
        QuotationMarks.Inside(text, 0, text.Length).Select(q => text[q.Start..q.End]).Should().Equal(inside);

    [Fact]
    public void Marks_that_are_never_closed_cost_no_more_than_their_length() =>
        QuotationMarks.Inside(new string('“', 4_000_000), 0, 4_000_000).Should().BeEmpty();
}
