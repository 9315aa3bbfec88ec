using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations.Drafts;

public class HtmlDraftReaderTests
{
    [Theory]
    [InlineData("<p>He said “the quay”.", "the quay")]
    [InlineData("<p>He said <q>the <q>old</q> quay</q>.", "the “old” quay")]
    [InlineData(
        "<p>He said &ldquo;the quay&rdquo;, &#8220;the pier&#x201D;, &#147;the dock&#148;, &quot;AT&amp;T&quot;.",
        "the quay",
        "the pier",
        "the dock",
        "AT&T"
    )]
    [InlineData("<p>“the\n   <b>qu</b>ay<br> is <ins>shut</ins>”", "the quay\nis shut")]
    [InlineData("<p>“the <del>new</del><s>old</s> quay”", "the quay")]
    [InlineData("<p>“the <span style='text-decoration: line-through'>new</span> quay”", "the quay")]
    [InlineData("<p>“the 19<sup>th</sup> quay<sup><a href='#fn1'>1</a></sup>”", "the 19th quay")]
    [InlineData("<p>“the q<wbr>uay<!-- old --> is shut”", "the quay is shut")]
    [InlineData("<pre>“the\nquay”</pre>", "the quay")]
    [InlineData("“the quay", "the quay")]
    public void AQuotationIsFound(string text, params string[] quotations) =>
        ReadDraft.Html(text).Quoted().Should().Equal(quotations);

    [Theory]
    [InlineData("<title>“title”</title>")]
    [InlineData("<script>if (a<b) “code”</script>")]
    [InlineData("<style>q { content: \"“\" }</style>")]
    [InlineData("<nav><ul><li>“elsewhere”</ul></nav>")]
    [InlineData("<pre><code>“code”</code></pre>")]
    [InlineData("<p hidden>“unseen”</p>")]
    [InlineData("<a title='“title”' href=\"“link”\"><img alt='“image”'></a>")]
    [InlineData("<!-- “comment” -->")]
    public void TextThatIsNotProseQuotesNothing(string text)
    {
        var draft = ReadDraft.Html($"{text}<p>After.");
        draft.Lines().Should().Equal("Prose: After.");
        draft.Unread.Should().BeEmpty();
    }

    [Fact]
    public void ParagraphsEndWhetherElementsAreClosedOrNot() =>
        ReadDraft
            .Html("<h1>Title</h1>one<p>two<div>three</div>four<ul><li>five<li>six<ul><li>seven</ul></ul>eight<hr>nine")
            .Lines()
            .Should()
            .Equal(
                "Heading: Title",
                "Prose: one",
                "Prose: two",
                "Prose: three",
                "Prose: four",
                "ListItem: five",
                "ListItem: six",
                "ListItem: seven",
                "Prose: eight",
                "Prose: nine"
            );

    [Theory]
    [InlineData("<blockquote><p>the quay</p><footer>— <cite>Ann Lee</cite></footer></blockquote>", "— Ann Lee")]
    [InlineData("<blockquote><p>the quay</p><p>— Ann Lee</p></blockquote>", "— Ann Lee")]
    [InlineData("<blockquote>the quay<br>— Ann Lee</blockquote>", "— Ann Lee")]
    [InlineData("<blockquote>the quay — <cite>Ann Lee</cite></blockquote>", "— Ann Lee")]
    [InlineData("<figure><blockquote>the quay</blockquote><figcaption><p>Ann Lee</p></figcaption></figure>", "Ann Lee")]
    [InlineData("<blockquote><blockquote>the quay</blockquote></blockquote><p>— Ann Lee</p>", "— Ann Lee")]
    public void TheSourceOfABlockQuoteIsACredit(string text, string credit) =>
        ReadDraft.Html($"{text}<p>After.").Lines().Should().Equal("BlockQuote: the quay", $"Credit: {credit}", "Prose: After.");

    [Fact]
    public void AWorkCitedMidSentenceIsNotACredit() =>
        ReadDraft
            .Html("<blockquote>as <cite>The Herald</cite> said of the quay</blockquote>")
            .Lines()
            .Should()
            .Equal("BlockQuote: as The Herald said of the quay");

    [Fact]
    public void TheCellsOfARowAreOneParagraphAndAHeaderAppliesToAllRows()
    {
        var draft = ReadDraft.Html(
            "<p>Over<table><tr><th>Who<th>Words<tr><td>Ann<td>“a”<tr><td><p>Bob</p></td><td><p>“b”</p><p>“c”</p></td></tr></table><p>After"
        );
        draft
            .Lines()
            .Should()
            .Equal("Prose: Over", "TableRow: Who: Words", "TableRow: Ann: “a”", "TableRow: Bob:\n“b”\n“c”", "Prose: After");
        draft
            .Paragraphs.Select(p => (p.Lead, string.Join(",", p.Notes)))
            .Should()
            .Equal((-1, ""), (0, ""), (0, "1"), (0, "1"), (-1, ""));
    }

    [Theory]
    [InlineData("<section class='footnotes'><p>Note</p></section>")]
    [InlineData("<ol><li id='fn1'>Note</li></ol>")]
    [InlineData("<div role='doc-endnotes'>Note</div>")]
    public void AFootnoteIsFound(string text) =>
        ReadDraft.Html($"{text}<p>After").Lines().Should().Equal("Footnote: Note", "Prose: After");

    [Fact]
    public void APlaceIsLineAndColumnOfTheFile() =>
        ReadDraft
            .Html("<!DOCTYPE html>\r\n<p title='a\r\nb'>😀 He said &ldquo;<b>the quay</b>&rdquo;,\r\n and <q>the pier</q>")
            .Places()
            .Should()
            .Equal((3, 24), (4, 9));

    [Fact]
    public void ARemarkAppliesToItsParagraphOrThePreviousOne()
    {
        var draft = ReadDraft.Html(
            "<p>A</p><!-- claims: elsewhere --><p>B <!-- claims: ignore CLM816 told above --></p><p>C</p>"
        );
        draft
            .Paragraphs.Select(p => string.Join(" ", p.Remarks.Select(r => $"{r.Code}:{r.Reason}")))
            .Should()
            .Equal(":", "CLM816:told above", "");
    }

    [Theory]
    [InlineData("<p>x <a href=\"y>“lost”</a> z", 6, "unclosed tag")]
    [InlineData("<p><!-- “lost”", 4, "unclosed comment")]
    [InlineData("<p><del>“lost”<p>“lost”", 4, "unclosed <del>")]
    [InlineData("<p>a<script>“lost”", 5, "unclosed <script>")]
    [InlineData("<blockquote>“quoted”<p>After", 1, "unclosed <blockquote>")]
    [InlineData("<p>a <q>quoted", 6, "unmatched quotation mark")]
    public void AnElementThatHidesTheRestOfADraftIsNamed(string text, int column, string problem)
    {
        var unread = ReadDraft.Html(text).Unread.Should().ContainSingle().Subject;
        (unread.Line, unread.Column).Should().Be((1, column));
        unread.Problem.Should().StartWith(problem);
    }

    [Fact]
    public void HtmlIsRecognizedByItsExtension()
    {
        DraftReader.Read("draft.HTM", "<p>*a*").Lines().Should().Equal("Prose: *a*");
        DraftReader.Read("draft.md", "*a*").Lines().Should().Equal("Prose: a");
    }
}
