using System.Text;
using Guarantees.Core.Authoring;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Authoring;

public sealed class ArticleReaderTests
{
    [Fact]
    public void Wrapped_lines_of_a_text_are_joined_and_headings_are_found()
    {
        var article = Read("report.txt", HarborReport.Text);
        article
            .Paragraphs.Select(p => p.Text)
            .Should()
            .StartWith("Harbor to Close for Repairs")
            .And.Contain(HarborReport.Paragraphs);
        article
            .Paragraphs.Where(p => p.IsHeading)
            .Select(p => p.Text)
            .Should()
            .Equal("Harbor to Close for Repairs", "What comes next");
        article.Title.Should().Be("Harbor to Close for Repairs");
    }

    [Fact]
    public void In_a_text_with_long_lines_each_line_is_a_paragraph()
    {
        var first = string.Join(' ', Enumerable.Repeat("The harbor is closed.", 8));
        Read("report.txt", $"{first}\nA clerk said so.\r\n\r\nThe end came soon.")
            .Paragraphs.Select(p => p.Text)
            .Should()
            .Equal(first, "A clerk said so.", "The end came soon.");
    }

    [Theory]
    [InlineData("One line is a paragraph.\nSo is another.")]
    [InlineData("One line is a paragraph.\n\nSo is another.\n")]
    public void Short_lines_that_end_a_sentence_are_not_joined(string text) =>
        Read("report.txt", text).Text.Should().Be("One line is a paragraph.\nSo is another.");

    [Fact]
    public void The_headline_of_a_page_is_part_of_its_text()
    {
        const string Page = """
            <html><head><title>Bridge to close - Gazette</title></head><body><h1>Gazette</h1><article><h1>Bridge to close</h1>
            <p>The bridge will close on Monday, Mayor Jo Ross said. The repair takes a year, and the ferry runs every hour.</p>
            <p>Two officials said the state might relent if the city shares the cost of the new bridge and of the ferry.</p>
            </article></body></html>
            """;
        var article = Read("page.html", Page);
        article.Paragraphs[0].Should().Be(new ArticleParagraph("Bridge to close", IsHeading: true));
        article.Paragraphs.Should().HaveCount(3);
        article.Title.Should().Be("Bridge to close");
    }

    [Fact]
    public void Only_the_article_of_a_page_is_read()
    {
        var article = Read("page.html", HarborReport.Page);
        article.Paragraphs.Select(p => p.Text).Should().Equal(["Harbor to Close for Repairs", .. HarborReport.Paragraphs]);
        (article.Title, article.Publisher, article.Url)
            .Should()
            .Be(("Harbor to Close for Repairs", "The Oldport Courier", "https://courier.example/harbor"));
    }

    [Fact]
    public void Markdown_is_read_without_its_markup()
    {
        var article = Read("report.md", "# Harbor *closes*\n\nThe **harbor** is closed, [a clerk](https://x.example)\nsaid.\n");
        article.Text.Should().Be("Harbor closes\nThe harbor is closed, a clerk said.");
        article.Title.Should().Be("Harbor closes");
    }

    [Fact]
    public void A_Word_document_is_read_by_paragraphs()
    {
        using var file = new MemoryStream(WordFile.Bytes("The harbor is closed.\nA clerk said so."));
        ArticleReader.Read("report.docx", file).Value!.Text.Should().Be("The harbor is closed.\nA clerk said so.");
    }

    [Theory]
    [InlineData("a.pdf", "x", "is a PDF; convert it first: pdftotext")]
    [InlineData("a.txt", "%PDF-1.7 x", "is a PDF; convert it first: pdftotext")]
    [InlineData("a.rtf", "x", "save it as .docx or .txt")]
    [InlineData("a.docx", "x", "is not a .docx file")]
    [InlineData("a.txt", " \n", "has no text")]
    [InlineData("a.txt", "a bell \u0007 here", "has the control character U+0007 in paragraph 1, after “a bell ”; remove it")]
    [InlineData("a.html", "<title>Nothing</title>", "has no recognizable article")]
    public void Unreadable_files_are_refused_with_a_cure(string name, string text, string problem) =>
        Read(name, Encoding.UTF8.GetBytes(text)).Problem.Should().Contain(problem);

    [Fact]
    public void Text_that_is_not_UTF_8_is_refused() =>
        Read("a.txt", [0x63, 0x61, 0x66, 0xE9]).Problem.Should().Contain("is not valid UTF-8").And.Contain("save it as UTF-8");

    private static ArticleText Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text)).Value!;

    private static AuthoringResult<ArticleText> Read(string name, byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return ArticleReader.Read(name, file);
    }
}
