using System.Diagnostics;
using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"no\" twice.", "no")]
    [InlineData("He said “no”, then “yes”.", "no", "yes")]
    [InlineData("“” and “no”", "", "no")]
    [InlineData("„so“ and „so” and «so».", "so", "so", "so")]
    [InlineData("He didn’t say ‘no’ to the officials’ view.", "no")]
    [InlineData("An inch is 1\", and “no” is no number.", "no")]
    public void Text_between_an_opening_and_its_closing_mark_is_quoted(string text, params string[] quoted) =>
        QuotationMarks.FindQuotations(text).Quoted.Select(q => text[q.Start..q.End]).Should().Equal(quoted);

    [Theory]
    [InlineData("“A quotation that goes on, \"no\" in it, and « one more", "no")]
    [InlineData("The ‘90s, “no” and the officials’ view", "no")]
    public void In_a_report_only_what_is_certain_is_quoted(string text, params string[] quoted) =>
        QuotationMarks.FindQuotations(text, isCertain: true).Quoted.Select(q => text[q.Start..q.End]).Should().Equal(quoted);

    [Theory]
    [InlineData('“', 1, 1)]
    [InlineData('”', 0, 1_000_000)]
    [InlineData('‘', 0, 0)]
    [InlineData('‹', 0, 0)]
    [InlineData('"', 500_000, 0)]
    public void A_million_marks_cost_no_more_than_their_length(char mark, int quoted, int unpaired)
    {
        var text = new string(mark, 1_000_000);
        var watch = Stopwatch.StartNew();
        var found = QuotationMarks.FindQuotations(text);
        (found.Quoted.Count, found.Unpaired.Count).Should().Be((quoted, unpaired));
        QuotationMarks.FindQuotations(text, isCertain: true);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
