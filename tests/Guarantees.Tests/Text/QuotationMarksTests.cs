using Guarantees.Core.Model;
using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Text;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"no\" twice.", "no")]
    [InlineData("He said “no”, then “yes”.", "no", "yes")]
    [InlineData("“” and “no”", "", "no")]
    [InlineData("„so“ and „so” and «so» and »so«.", "so", "so", "so", "so")]
    [InlineData("He didn’t say ‘no’ to the officials’ view.")]
    [InlineData("An inch is 1\", and “no” is no number.", "no")]
    [InlineData("\"The bridge is safe,” she said.", "The bridge is safe,")]
    [InlineData("“The bridge is safe,\" she said.", "The bridge is safe,")]
    [InlineData("“The bridge is safe,“ she said.", "The bridge is safe,")]
    [InlineData("(\"It is safe.\") Then—\"it is not\"—she left.", "It is safe.", "it is not")]
    [InlineData("\"He told me \"no\" twice,\" she said.", "He told me \"no\" twice,")]
    [InlineData("“He told me “no”,” she said, and “yes”.", "He told me “no”,", "yes")]
    [InlineData("No mark at all.")]
    public void Words_between_an_opening_and_its_closing_mark_are_quoted(string text, params string[] quoted)
    {
        var marks = QuotationMarks.Read(new SourceText(text));
        marks.Quoted.Select(q => text[q.Start..q.End]).Should().Equal(quoted);
        marks.Unpaired.Should().BeEmpty();
    }

    [Theory]
    [InlineData("“One.\n“Two.\n“Three,” she said.", "One.|Two.|Three,", "")]
    [InlineData("\"One.\n\n\"Two,\" she said.", "One.|Two,", "")]
    [InlineData("\"One.\r\n“Two,” she said.", "One.|Two,", "")]
    [InlineData("“One.\n“Two.\nShe left.", "One.", "2:1")]
    [InlineData("“One.\nShe said “two”.", "two", "1:1")]
    [InlineData("She left.”\n“Two,” she said.", "Two,", "1:10")]
    [InlineData("“She said \"no\" and left.", "no", "1:1")]
    [InlineData("“One “two.", "", "1:1 1:6")]
    [InlineData("\" no \"", "", "1:1 1:6")]
    [InlineData("«so”", "", "1:1 1:4")]
    public void A_quotation_over_several_paragraphs_reopens_in_each(string text, string quoted, string unpaired)
    {
        var source = new SourceText(text);
        var marks = QuotationMarks.Read(source);
        string.Join('|', marks.Quoted.Select(q => text[q.Start..q.End])).Should().Be(quoted);
        string.Join(' ', marks.Unpaired.Select(u => source.GetLineAndColumn(u)).Select(p => $"{p.Line}:{p.Column}"))
            .Should()
            .Be(unpaired);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("“\n")]
    [InlineData("“a” ")]
    public void Many_marks_cost_no_more_than_their_length(string piece) =>
        Growth.IsLinear(
            10_000,
            size => new SourceText(string.Concat(Enumerable.Repeat(piece, size))),
            text =>
            {
                var marks = QuotationMarks.Read(text);
                (marks.Quoted.Count + marks.Unpaired.Count).Should().BePositive();
            }
        );
}
