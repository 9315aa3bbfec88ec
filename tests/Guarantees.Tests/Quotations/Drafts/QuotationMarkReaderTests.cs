using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations.Drafts;

public class QuotationMarkReaderTests
{
    [Theory]
    [InlineData("He said “the quay” is shut.", "the quay")]
    [InlineData("He said \"the quay\" is shut.", "the quay")]
    [InlineData("He said “the quay\" is shut.", "the quay")]
    [InlineData("He said «the quay» is shut.", "the quay")]
    [InlineData("He said « the quay » is shut.", " the quay ")]
    [InlineData("He said »the quay« is shut.", "the quay")]
    [InlineData("He said „the quay“ is shut, „the pier” too.", "the quay", "the pier")]
    [InlineData("He said ”the quay” is shut.", "the quay")]
    [InlineData("He said “the quay“ is shut.", "the quay")]
    [InlineData("He said ``the quay'' is shut.", "the quay")]
    [InlineData("He said ‘‘the quay’’ is shut.", "the quay")]
    [InlineData("He said ＂the quay＂ is shut.", "the quay")]
    [InlineData("He said 「the quay」 is shut.", "the quay")]
    [InlineData("(\"the quay\")—\"the pier\"", "the quay", "the pier")]
    public void QuotationMarksOfEveryKindQuote(string text, params string[] quotations) =>
        Read(text).Should().BeEquivalentTo((quotations, "", ""));

    [Theory]
    [InlineData("“the “old” quay”", "the “old” quay")]
    [InlineData("\"the \"old\" quay is\" shut", "the \"old\" quay is")]
    [InlineData("\"the (\"old\") quay\"", "the (\"old\") quay")]
    [InlineData("“the ‘old’ quay”", "the ‘old’ quay")]
    [InlineData("„the „old“ quay“", "the „old“ quay")]
    [InlineData("‘the ‘old’ “quay”’", "the ‘old’ “quay”")]
    public void NestedMarksBelongToTheOutermostPair(string text, string quotation) =>
        Read(text).Should().BeEquivalentTo((new[] { quotation }, "", ""));

    [Theory]
    [InlineData("He said ‘the quay’ is shut.", "the quay")]
    [InlineData("He said 'the quay' is shut; it's late.", "the quay")]
    [InlineData("He said ‘the allies’ quay’ is shut.", "the allies’ quay")]
    [InlineData("the 'old boys' said that the workers' quay is shut", "old boys")]
    [InlineData("He said ‹the quay›, ‚the pier‘.", "the quay", "the pier")]
    [InlineData("‘20 quays’ are shut", "20 quays")]
    public void SingleMarksQuoteInTheBritishWay(string text, params string[] quotations) =>
        Read(text).Should().BeEquivalentTo((quotations, "", ""));

    [Theory]
    [InlineData("It's the ’90s, and the dockers' quay.")]
    [InlineData("The '90s and the class of '07 get 'em, rock 'n' roll, 'tis the dockers'.")]
    [InlineData("He is 6'2\" tall.")]
    public void AnApostropheIsNotAQuotationMark(string text) =>
        Read(text).Should().BeEquivalentTo((Array.Empty<string>(), "", ""));

    [Theory]
    [InlineData("He said “the quay is shut.", "the quay is shut.", "8", "")]
    [InlineData("‘The quay is shut.", "The quay is shut.", "0", "")]
    [InlineData("He said the quay” is shut.", null, "", "16")]
    [InlineData("He said 'the quay is shut.", null, "", "8")]
    [InlineData("He said \"a\" and b\" and \"c.", "a|c.", "23", "17")]
    public void AMarkWithoutItsPartnerIsNamed(string text, string? quotations, string unclosed, string stray) =>
        Read(text).Should().BeEquivalentTo((quotations?.Split('|') ?? [], unclosed, stray));

    [Theory]
    [InlineData("“The quay is shut.\n\n“It stays shut.”")]
    [InlineData("\"The quay is shut.\n\n\"It stays shut.\"")]
    [InlineData("‘The quay is shut.\n\n‘It stays shut.’")]
    [InlineData("&ldquo;The quay is shut.\n\n&ldquo;It stays shut.&rdquo;")]
    public void AQuotationOfTwoParagraphsReopensInEach(string text)
    {
        var draft = ReadDraft.Markdown(text);
        draft.Quoted().Should().Equal("The quay is shut.", "It stays shut.");
        draft.Unread.Should().BeEmpty();
    }

    [Fact]
    public void AMarkIsNotContinuedByAMarkOfAnotherKind() =>
        ReadDraft.Markdown("He said ”the quay.\n\n“The pier,” he said.").UnreadPlaces().Should().Equal((1, 9));

    [Theory]
    [InlineData("\"a ")]
    [InlineData("\" ")]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("a' ")]
    [InlineData("“a ")]
    [InlineData("a” ")]
    [InlineData("``a ")]
    [InlineData("„a “b ")]
    [InlineData("1\" ")]
    public void ManyMarksAreReadInLinearTime(string piece) =>
        Growth.IsLinear(5_001, size => string.Concat(Enumerable.Repeat(piece, size)), text => QuotationMarkReader.Read(text));

    private static (string[] Quotations, string Unclosed, string Stray) Read(string text)
    {
        var marks = QuotationMarkReader.Read(text);
        return (
            [.. marks.Quotations.Select(q => text[q.Start..q.End])],
            marks.Unclosed < 0 ? "" : $"{marks.Unclosed}",
            string.Join(",", marks.Stray)
        );
    }
}
