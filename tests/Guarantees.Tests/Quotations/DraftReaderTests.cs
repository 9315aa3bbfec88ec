using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Quotations;

public class DraftReaderTests
{
    [Theory]
    [InlineData("He said “the quay” is shut.", "the quay")]
    [InlineData("He said \"the quay\" is shut.", "the quay")]
    [InlineData("He said ‘the allies’ quay’ is shut.", "the allies’ quay")]
    [InlineData("He said 'the quay' is shut; it's late.", "the quay")]
    [InlineData("He said «the quay» is shut.", "the quay")]
    [InlineData("He said „the quay“ is shut.", "the quay")]
    [InlineData("He said ”the quay” is shut.", "the quay")]
    [InlineData("He said ``the quay'' is shut.", "the quay")]
    [InlineData("He said “the “old” quay” is shut.", "the “old” quay")]
    [InlineData("He said “the *old* [quay](https://example.org)” is shut.", "the old quay")]
    [InlineData("He said “the ~~new~~ quay” is shut.", "the  quay")]
    [InlineData("He said <q>the quay</q> is shut.", "the quay")]
    [InlineData("He said &ldquo;the quay&rdquo; is shut.", "the quay")]
    [InlineData("> the quay\nis shut", "the quay\nis shut")]
    [InlineData("> [!quote] Ann\n> the quay", "the quay")]
    public void AQuotationIsFound(string text, string quotation) => Quotations(text).Should().Equal(quotation);

    [Theory]
    [InlineData("`“code”`")]
    [InlineData("```\n“code”\n```")]
    [InlineData("---\ntitle: “front”\n---\n")]
    [InlineData("+++\ntitle = \"front\"\n+++\n")]
    [InlineData("<!-- “comment” -->")]
    [InlineData("[text](<https://example.org/“link”>)")]
    [InlineData("It's the ’90s, and the dockers' quay.")]
    public void WhatIsNoProseQuotesNothing(string text) => Quotations(text).Should().BeEmpty();

    [Fact]
    public void ThePlaceOfAQuotationIsThatOfTheFile()
    {
        var paragraph = Read("# Title\n\n- He **said** “the quay”.").Paragraphs[^1];
        paragraph.PlaceOf(paragraph.Quotations[0].Start).Should().Be((3, 16));
    }

    [Fact]
    public void AMarkWithoutItsPartnerIsUnread() => Read("He said “the quay is shut.").Unread.Should().ContainSingle().Which.Column.Should().Be(9);

    [Fact]
    public void AQuotationOfTwoParagraphsOpensTwiceAndIsRead()
    {
        var draft = Read("He said: “The quay is shut.\n\n“It stays shut.”");
        draft.Unread.Should().BeEmpty();
        draft.Paragraphs.SelectMany(p => p.Quotations).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("> the quay\n>\n> — Ann")]
    [InlineData("> the quay\n>\n> - Ann")]
    [InlineData("> the quay\n>\n> *Ann*")]
    [InlineData("> the quay\n\n— Ann")]
    public void TheLineUnderABlockQuoteIsACredit(string text) => Read(text).Paragraphs[^1].Kind.Should().Be(DraftParagraphKind.Credit);

    private static Draft Read(string text) => DraftReader.Read("draft.md", text);

    private static IEnumerable<string> Quotations(string text) =>
        Read(text).Paragraphs.SelectMany(p => p.Quotations.Select(q => p.Text[q.Start..q.End]));
}
