using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations.Drafts;

public class MarkdownDraftReaderTests
{
    [Theory]
    [InlineData("He said “the *old* [quay](https://example.org)” is shut.", "the old quay")]
    [InlineData("He said “the ~~new~~ quay” is shut.", "the  quay")]
    [InlineData("He said “the <del>new</del> quay” is shut.", "the  quay")]
    [InlineData("He said “the q**ua**y[^1] is<sup>1</sup> shut<br>now”.\n\n[^1]: Oldport.", "the quay is shut\nnow")]
    [InlineData("He said “the 19<sup>th</sup> quay[^2] is shut”.", "the 19th quay​​​​ is shut")]
    [InlineData("He said <q>the quay</q> is shut.", "the quay")]
    [InlineData("He said &ldquo;the quay&rdquo; is shut.", "the quay")]
    [InlineData("He said \\\"the quay\\\" is shut.", "the quay")]
    [InlineData("He said ``the quay'' and\n``the pier'' are shut.", "the quay", "the pier")]
    [InlineData("> the quay\nis shut", "the quay\nis shut")]
    [InlineData("- item\n\n  > the quay", "the quay")]
    [InlineData("1. > the “old” quay", "the “old” quay")]
    [InlineData("> [!quote] Ann\n> the quay", "the quay")]
    [InlineData("> [!quote]\n> the quay", "the quay")]
    [InlineData("> [!NOTE]\n> He said “the quay”.", "the quay")]
    [InlineData("| who | words |\n|---|---|\n| Ann | “the **quay**” |", "the quay")]
    [InlineData("<div>\nHe said &ldquo;the quay&rdquo;.\n</div>", "the quay")]
    [InlineData("<blockquote>\n\nthe *quay*\n\n</blockquote>", "the quay")]
    [InlineData("> <p>the\n> quay</p>", "the quay")]
    [InlineData("[^1]: He said “the quay”.", "the quay")]
    public void AQuotationIsFound(string text, params string[] quotations)
    {
        var draft = ReadDraft.Markdown(text);
        draft.Quoted().Should().Equal(quotations);
        draft.Unread.Should().BeEmpty();
    }

    [Theory]
    [InlineData("`“code”`")]
    [InlineData("``“code”``")]
    [InlineData("```\n“code”\n```")]
    [InlineData("    “code”")]
    [InlineData("---\ntitle: “front”\n---\n")]
    [InlineData("+++\ntitle = \"front\"\n+++\n")]
    [InlineData("+++\r\ntitle = \"front\"\r\n+++\r\n")]
    [InlineData("<!-- “comment” -->")]
    [InlineData("[text](<https://example.org/“link”>)")]
    [InlineData("![“alternative”](quay.png)")]
    [InlineData("<nav>\n\n“elsewhere”\n\n</nav>")]
    [InlineData("<script>\n\"code\"\n\n\"code\"</script>")]
    public void TextThatIsNotProseQuotesNothing(string text)
    {
        var draft = ReadDraft.Markdown(text);
        draft.Quoted().Should().BeEmpty();
        draft.Unread.Should().BeEmpty();
    }

    [Fact]
    public void AnIndentedParagraphOfPlainTextIsNotCode() =>
        DraftReader.Read("draft.txt", "First.\n\n    He said “the quay”.").Quoted().Should().Equal("the quay");

    [Theory]
    [InlineData("# Title\n\n- He **said** “the quay”.", 3, 16)]
    [InlineData("+++\r\na = 1\r\n+++\r\n\r\nHe \\* said “the quay”.", 5, 13)]
    [InlineData("| who | words |\n|---|---|\n| Ann | “the quay” |", 3, 10)]
    [InlineData("> a\n> <p>b\n> <q>c</q></p>\n\n😀 “the quay”", 5, 4)]
    public void ThePlaceOfAQuotationIsThatOfTheFile(string text, int line, int column) =>
        ReadDraft.Markdown(text).Places().Last().Should().Be((line, column));

    [Theory]
    [InlineData("> the quay\n>\n> — Ann Lee", "— Ann Lee")]
    [InlineData("> the quay\n> — Ann Lee", "— Ann Lee")]
    [InlineData("> the quay\n>\n> - Ann Lee", "Ann Lee")]
    [InlineData("> the quay\n>\n> *Ann Lee*", "Ann Lee")]
    [InlineData("> the quay  \n> *Ann Lee*", "Ann Lee")]
    [InlineData("> the quay\n>\n> (Ann Lee)", "(Ann Lee)")]
    [InlineData("> the quay <cite>Ann Lee</cite>", "Ann Lee")]
    [InlineData("> the quay — <cite>Ann Lee</cite>", "— Ann Lee")]
    [InlineData("> the quay\n>\n> <cite>Ann Lee</cite>", "Ann Lee")]
    [InlineData("> the quay\n\n— Ann Lee", "— Ann Lee")]
    public void TheLineUnderABlockQuoteIsACredit(string text, string credit) =>
        ReadDraft.Markdown(text).Lines().Should().Equal("BlockQuote: the quay", $"Credit: {credit}");

    [Theory]
    [InlineData("> the quay\n> — and the pier.")]
    [InlineData("> *the quay is shut*")]
    [InlineData("> — the quay")]
    [InlineData("> Of the quay:\n>\n> - it is shut")]
    public void QuotedWordsAreNotACredit(string text) =>
        ReadDraft.Markdown(text).Paragraphs.Should().OnlyContain(p => p.Kind == DraftParagraphKind.BlockQuote);

    [Fact]
    public void TheTitleOfAQuotingCalloutIsItsCredit() =>
        ReadDraft.Markdown("> [!quote] Ann Lee\n> the quay").Lines().Should().Equal("Credit: Ann Lee", "BlockQuote: the quay");

    [Fact]
    public void AHeaderRowAppliesToTheRowsOfItsTable()
    {
        var draft = ReadDraft.Markdown("| who | words |\n|---|---|\n| Ann | “a” |\n\nAfter.");
        draft.Lines().Should().Equal("TableRow: who: words", "TableRow: Ann: “a”", "Prose: After.");
        draft.Paragraphs.Select(p => p.Notes.Length).Should().Equal(0, 1, 0);
    }

    [Fact]
    public void ARemarkAppliesToItsParagraphOrThePreviousOne()
    {
        var draft = ReadDraft.Markdown(
            "<!-- claims: elsewhere -->\n\nA <!-- claims: ignore CLM816 told above -->.\n\nB.\n\n<!-- claims: ignore clm801 -->\n\nC <!-- claims: ignore -->."
        );
        draft
            .Paragraphs.Select(p => string.Join(" ", p.Remarks.Select(r => $"{r.Code}:{r.Reason}")))
            .Should()
            .Equal(": CLM816:told above", "CLM801:", "");
    }

    [Fact]
    public void AnElementThatIsNeverClosedIsNamed()
    {
        var draft = ReadDraft.Markdown("He said <del>“the quay”.\n\nShe said “the pier”.\n\n<blockquote>\n\n“the dock”");
        draft.Quoted().Should().Equal("the pier", "“the dock”");
        draft.UnreadPlaces().Should().Equal((1, 9), (5, 1));
    }
}
